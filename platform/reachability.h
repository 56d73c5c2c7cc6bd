#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>
#include <vector>

namespace doorstep {

/// Whether it is worth while to try the network. A yes promises nothing; a no means that nothing is sent.
/// Asked, switched and told on one thread.
class Reachability
{
public:
    using Changed = std::function<void(bool isReachable)>;

    virtual ~Reachability() = default;
    virtual bool isReachable() const = 0;
    /// `changed` is called after every change, as long as this lives.
    virtual void onChange(Changed changed) = 0;
};

/// Always worth while: a failed request tells soon enough.
class AlwaysReachable : public Reachability
{
public:
    bool isReachable() const override { return true; }
    void onChange(Changed) override { }
};

/// The demonstration's visible switch "No signal", over a real reachability.
class NoSignalSwitch : public Reachability
{
public:
    explicit NoSignalSwitch(Reachability &real)
        : m_real(real)
    {
        m_real.onChange([this](bool) { tell(); });
    }
    Q_DISABLE_COPY_MOVE(NoSignalSwitch)

    bool isReachable() const override { return !m_noSignal && m_real.isReachable(); }
    void onChange(Changed changed) override { m_listeners.push_back(std::move(changed)); }

    bool noSignal() const { return m_noSignal; }
    void setNoSignal(bool noSignal)
    {
        if (std::exchange(m_noSignal, noSignal) != noSignal)
            tell();
    }

private:
    void tell()
    {
        for (const Changed &changed : m_listeners)
            changed(isReachable());
    }

    Reachability &m_real;
    std::vector<Changed> m_listeners;
    bool m_noSignal = false;
};

} // namespace doorstep
