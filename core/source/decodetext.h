#pragma once

#include <QByteArray>
#include <QString>
#include <variant>

namespace tieout {

/** Text with the charset that it was in, as ICU names it. */
struct DecodedText
{
    QString text;    ///< without byte order mark
    QString charset; ///< "UTF-8", "GB18030", "UTF-16LE" ...
};

/** Why bytes are not text. */
struct NotText
{
    enum Reason { Binary, UnknownCharset, BrokenCharset } reason = UnknownCharset;
    QString charset;  ///< BrokenCharset: what all but one place fits
    qsizetype at = 0; ///< BrokenCharset: byte offset of that place
};

/**
 * Decodes bytes in the charset that a byte order mark names, else in the first of UTF-8, UTF-16
 * and GB18030 that converts without a single substitution and gives what reads as Chinese or English.
 */
std::variant<DecodedText, NotText> decodeText(const QByteArray &bytes);

} // namespace tieout
