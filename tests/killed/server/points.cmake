# point(name, source, what stands there once, what stands there with the point): REACHED is true when the process
# is to end here. Every point must be reached by a round of a tablet that has something to say.

# a connection
point(ConnectionMade sync/server/http/http_server.cpp
    [[        const auto connection = std::make_shared<Connection>(]]
    [[        if (REACHED) endNow();
        const auto connection = std::make_shared<Connection>(]])
point(HandshakeBegun sync/server/http/http_server.cpp
    [[    allow(server.limits.header);
    co_await stream.async_handshake(]]
    [[    if (REACHED) endNow();
    allow(server.limits.header);
    co_await stream.async_handshake(]])
point(HandshakeDone sync/server/http/http_server.cpp
    [[        allow(server.limits.idle);
        while (co_await serveOne())]]
    [[        if (REACHED) endNow();
        allow(server.limits.idle);
        while (co_await serveOne())]])

# a request comes in
point(FirstBytesRead sync/server/http/http_server.cpp
    [[    busy = true;
]]
    [[    busy = true;
    if (REACHED) endNow();
]])
point(HeadRead sync/server/http/http_server.cpp
    [[    if (const error_code unclear = ]]
    [[    if (REACHED) endNow();
    if (const error_code unclear = ]])
point(BodyRead sync/server/http/http_server.cpp
    [[    co_await http::async_read(stream, buffer, parser, into(error));
]]
    [[    co_await http::async_read(stream, buffer, parser, into(error));
    if (REACHED) endNow();
]])
point(HandedToAWorker sync/server/http/http_server.cpp
    [[                HttpReply reply = server.answer(request);
]]
    [[                if (REACHED) endNow();
                HttpReply reply = server.answer(request);
]])

# who asks
point(NonceKept sync/server/core/session.cpp
    [[        return *first ? keepToken(]]
    [[        if (REACHED) endNow();
        return *first ? keepToken(]])
point(TokenKept sync/server/core/session.cpp
    [[    auto head = replyHead(server);
]]
    [[    if (REACHED) endNow();
    auto head = replyHead(server);
]])
point(TokenKnown sync/server/core/answer.cpp
    [[    const auto request = read<PushRequest>(http, MaxPushBytes);
]]
    [[    if (REACHED) endNow();
    const auto request = read<PushRequest>(http, MaxPushBytes);
]])

# a push is judged
point(PushUnderstood sync/server/core/answer.cpp
    [[    return given(push(server, *who, *request), who->device);]]
    [[    if (REACHED) endNow();
    return given(push(server, *who, *request), who->device);]])
point(DeviceKeyRead sync/server/core/push.cpp
    [[    const auto all = pushedOf(request, basis->device);
]]
    [[    if (REACHED) endNow();
    const auto all = pushedOf(request, basis->device);
]])
point(HeadsVerified sync/server/core/push.cpp
    [[    if (!all.empty()) {
        const auto written]]
    [[    if (REACHED) endNow();
    if (!all.empty()) {
        const auto written]])
point(WriterTakesTheBatch sync/server/store/server_store.cpp
    [[        if (carryOut(m_parts->writer, batch) && m_parts->told)]]
    [[        if (REACHED) endNow();
        if (carryOut(m_parts->writer, batch) && m_parts->told)]])
point(TransactionBegun sync/server/store/server_store.cpp
    [[    bool any = false;
    for (Job *job : batch) {]]
    [[    if (REACHED) endNow();
    bool any = false;
    for (Job *job : batch) {]])
point(DoorOpened sync/server/core/push.cpp
    [[    reply.receipts.clear();
]]
    [[    if (REACHED) endNow();
    reply.receipts.clear();
]])
point(RecordWritten sync/server/store/log_writer.cpp
    [[    if (isViewed(record.kind))
]]
    [[    if (REACHED) endNow();
    if (isViewed(record.kind))
]])
point(RecordJudged sync/server/core/push.cpp
    [[            reply.receipts.push_back(*std::move(receipt));
]]
    [[            reply.receipts.push_back(*std::move(receipt));
            if (REACHED) endNow();
]])
point(AllJudged sync/server/core/push.cpp
    [[    return doorkeeper.finish(request, all);]]
    [[    if (REACHED) endNow();
    return doorkeeper.finish(request, all);]])
point(SignedHeadsKept sync/server/core/push.cpp
    [[    return m_log.finish();]]
    [[    if (REACHED) endNow();
    return m_log.finish();]])
point(ChainsMoved sync/server/store/log_writer.cpp
    [[    for (const QUuid &id : std::exchange(m_grown, {})) {]]
    [[    if (REACHED) endNow();
    for (const QUuid &id : std::exchange(m_grown, {})) {]])
point(NumbersMoved sync/server/store/log_writer.cpp
    [[    bool leasesMoved = std::exchange(m_leasesMoved, false);
]]
    [[    if (REACHED) endNow();
    bool leasesMoved = std::exchange(m_leasesMoved, false);
]])

# a push is durable
point(BeforeTheCommit sync/server/store/server_store.cpp
    [[    const auto committed = tx.commit();
]]
    [[    if (REACHED) endNow();
    const auto committed = tx.commit();
]])
point(AfterTheCommit sync/server/store/server_store.cpp
    [[    return bool(committed);]]
    [[    if (REACHED) endNow();
    return bool(committed);]])
point(BatchDone sync/server/store/server_store.cpp
    [[        for (Job *job : batch)
            job->finished = true;]]
    [[        if (REACHED) endNow();
        for (Job *job : batch)
            job->finished = true;]])
point(NewsToBeTold sync/server/core/push.cpp
    [[        server.news.refresh(server.store);
]]
    [[        if (REACHED) endNow();
        server.news.refresh(server.store);
]])
point(ToBeNotedAsHeard sync/server/core/push.cpp
    [[    server.heard.note(who.device, nowMs, request.unsentAfter);
]]
    [[    if (REACHED) endNow();
    server.heard.note(who.device, nowMs, request.unsentAfter);
]])

# the reply goes out
point(ReplyUnsigned sync/server/core/answer.cpp
    [[    reply.signature = signReply(]]
    [[    if (REACHED) endNow();
    reply.signature = signReply(]])
point(ReplySigned sync/server/core/answer.cpp
    [[    if (takesZstd(request.acceptEncoding))
        if]]
    [[    if (REACHED) endNow();
    if (takesZstd(request.acceptEncoding))
        if]])
point(BackFromTheWorker sync/server/http/http_server.cpp
    [[    co_return co_await write(std::move(reply), version,]]
    [[    if (REACHED) endNow();
    co_return co_await write(std::move(reply), version,]])
point(HeadOfReplyWritten sync/server/http/http_server.cpp
    [[    message.body() = {reply.body.constData(), size_t(reply.body.size())};
    message.prepare_payload();
]]
    [[    message.body() = {reply.body.constData(), size_t(reply.body.size())};
    message.prepare_payload();
    if (REACHED) {
        http::response_serializer<http::span_body<const char>> head{message};
        co_await http::async_write_header(stream, head, into(error));
        endNow();
    }
]])
point(HalfTheReplyWritten sync/server/http/http_server.cpp
    [[    http::response_serializer<http::span_body<const char>> parts{message};
]]
    [[    if (REACHED) {
        http::response_serializer<http::span_body<const char>> head{message};
        co_await http::async_write_header(stream, head, into(error));
        co_await net::async_write(stream, net::buffer(reply.body.constData(), size_t(reply.body.size() / 2)), into(error));
        endNow();
    }
    http::response_serializer<http::span_body<const char>> parts{message};
]])
point(ReplyWritten sync/server/http/http_server.cpp
    [[    co_return keepAlive && !error;]]
    [[    if (REACHED) endNow();
    co_return keepAlive && !error;]])
point(PullUnderstood sync/server/core/pull.cpp
    [[    PullReply reply;
    const qint64 nowMs]]
    [[    if (REACHED) endNow();
    PullReply reply;
    const qint64 nowMs]])
point(WaitHeldBack sync/server/http/http_server.cpp
    [[        patience.expires_at(end);
]]
    [[        patience.expires_at(end);
        if (REACHED) endNow();
]])
