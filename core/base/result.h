#pragma once

#include "base/message.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace tieout {

/** Why something outside the program failed: names the file or place and what to do. */
struct Error
{
    Message message;
};

/** A value or the reason why there is none (std::expected is C++23). */
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}

    [[nodiscard]] explicit operator bool() const { return m_value.index() == 0; }
    [[nodiscard]] T &operator*() { return value(); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const Message &error() const
    {
        Q_ASSERT(m_value.index() == 1);
        return std::get<Error>(m_value).message;
    }

private:
    [[nodiscard]] T &value()
    {
        Q_ASSERT(m_value.index() == 0);
        return std::get<T>(m_value);
    }
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(m_value.index() == 0);
        return std::get<T>(m_value);
    }
    std::variant<T, Error> m_value;
};

/** Success without a value, or the reason of the failure. */
using Status = Result<std::monostate>;

inline Status success()
{
    return Status(std::monostate{});
}

} // namespace tieout
