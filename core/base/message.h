#pragma once

#include <QString>
#include <QStringList>

namespace tieout {

/**
 * A sentence for people, kept untranslated: `source` is the English text with %1..%n (written in
 * QT_TRANSLATE_NOOP("Message", ...)), `args` fill it. Stored and compared by source, shown by text().
 */
struct Message
{
    QString source;
    QStringList args;

    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    /** The sentence in the language of the installed translator. */
    [[nodiscard]] QString text() const;
    friend bool operator==(const Message &, const Message &) = default;
};

/** Builds a Message from a QT_TRANSLATE_NOOP literal. */
Message message(const char *source, const QStringList &args = {});

} // namespace tieout
