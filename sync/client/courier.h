#pragma once

#include "courier_files.h"
#include "courier_pen.h"
#include "credentials.h"
#include "database.h"

namespace doorstep {

/// Beside an open vault: what is saved is sealed for the server, too, where nobody on this tablet can read it
/// and anybody on it can send it. Its key is made for this opening and goes with it.
///
/// A save is told when it is in the vault and add() was tried. The vault goes first, because a record that
/// only the courier had would come a second time, under another place in its chain. What is in the vault
/// alone, because of a crash in between or because this could not be written, is made up by the next add() or
/// match(); until then it arrives only from the vault. Lives on the thread of the vault.
class Courier
{
public:
    Courier(QString folder, const Credentials &signIn, const PublicKey &server, Entropy &entropy);

    /// Durable when it answers. Fault::Full or Storage: some of them may be in it, and the next add() or
    /// match() brings the rest.
    Outcome add(std::span<const Record> saved, Database &db);
    /// Brings the courier in step with the outbox: what waits there and is not here is sealed, what is here
    /// and waits there no more has arrived. When it could not, the next add() does.
    Outcome match(Database &db);
    /// What the person said while they held the tablet is in the vault now: signed copies take the place of
    /// those that were sealed meanwhile. When it could not, those stay.
    Outcome takeOver(Database &db);

private:
    Outcome matchAll(Database &db);
    Outcome write(std::span<const Record> records);
    bool isWorn(const CourierFile &file) const;

    CourierFiles m_files;
    Credentials m_signIn;
    CourierPen m_pen;
    bool m_behind = false; ///< something could not be written
};

} // namespace doorstep
