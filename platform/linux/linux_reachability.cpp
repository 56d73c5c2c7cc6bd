#include "linux_reachability.h"

#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace doorstep {

namespace {

constexpr std::chrono::milliseconds Quiet(300);

/// -1: this system does not tell.
int openNews()
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (socket < 0)
        return -1;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool hasAddress()
{
    ifaddrs *all = nullptr;
    if (::getifaddrs(&all) != 0)
        return true; // nobody knows: then it is worth while to try
    bool any = false;
    for (const ifaddrs *one = all; one && !any; one = one->ifa_next)
        any = one->ifa_addr && (one->ifa_flags & IFF_UP) != 0
            && (one->ifa_addr->sa_family == AF_INET || one->ifa_addr->sa_family == AF_INET6);
    ::freeifaddrs(all);
    return any;
}

} // namespace

LinuxReachability::LinuxReachability()
    : m_socket(openNews())
{
    if (m_socket < 0)
        return;
    m_isReachable = hasAddress();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(Quiet);
    QObject::connect(&m_quiet, &QTimer::timeout, &m_quiet, [this] { tell(); });
    m_news = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_news.get(), &QSocketNotifier::activated, m_news.get(), [this] { read(); });
}

LinuxReachability::~LinuxReachability()
{
    m_news.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

/// What it says in particular does not matter: afterwards is looked how things are.
void LinuxReachability::read()
{
    std::array<char, 8192> sentence{};
    ssize_t size = 0;
    while ((size = ::recv(m_socket, sentence.data(), sentence.size(), 0)) > 0) { }
    m_quiet.start();
}

void LinuxReachability::tell()
{
    m_isReachable = hasAddress();
    for (const Changed &changed : m_listeners)
        changed(m_isReachable);
}

} // namespace doorstep
