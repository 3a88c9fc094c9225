#include "source/decodetext.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <vector>

namespace tieout {

namespace {

struct CloseIcu
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/** What a strict conversion came to. */
struct Conversion
{
    QString text;
    qsizetype good = 0; ///< bytes before the first that does not fit
    bool complete = false;
};

Conversion convert(const QByteArray &bytes, const char *charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseIcu> converter(ucnv_open(charset, &status));
    if (U_FAILURE(status))
        return {};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized); // no charset here makes more units than bytes
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *out = begin;
    const char *in = bytes.constData();
    ucnv_toUnicode(converter.get(), &out, begin + text.size(), &in, bytes.constData() + bytes.size(), nullptr, true,
                   &status);
    text.truncate(out - begin);
    return {text, in - bytes.constData(), U_SUCCESS(status) != 0};
}

/** A byte order mark and the charset it names; the longer ones first, for UTF-32LE begins like UTF-16LE. */
struct Mark
{
    QByteArray bytes;
    const char *charset;
};

std::optional<Mark> byteOrderMark(const QByteArray &bytes)
{
    const std::array<Mark, 6> marks{{{QByteArray("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
                                     {QByteArray("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
                                     {QByteArray("\x84\x31\x95\x33", 4), "GB18030"},
                                     {QByteArray("\xEF\xBB\xBF", 3), "UTF-8"},
                                     {QByteArray("\xFF\xFE", 2), "UTF-16LE"},
                                     {QByteArray("\xFE\xFF", 2), "UTF-16BE"}}};
    for (const Mark &mark : marks)
        if (bytes.startsWith(mark.bytes))
            return mark;
    return std::nullopt;
}

bool isHan(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/** What a report consists of: ASCII, ideographs and the punctuation and signs set with them. */
bool isExpected(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || isHan(c) ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x2000 && c <= 0x27BF) ||
           (c >= 0x3220 && c <= 0x33FF) || (c >= 0xA0 && c <= 0xFF);
}

bool isControl(char16_t c)
{
    return c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v' && c != 0x1A;
}

bool hasControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); });
}

/** At least nine of ten characters are what reports are made of. */
bool isPlausible(QStringView text)
{
    const auto expected = std::count_if(text.begin(), text.end(), [](QChar c) { return isExpected(c.unicode()); });
    return 10 * expected >= 9 * text.size() && !hasControls(text);
}

/**
 * Other double-byte charsets pass as GB18030 too, but hit its rare ideographs: in Chinese text most
 * stand on level 1 of GB 2312 (lead byte B0..D7, the 3755 in common use).
 */
bool isCommonChinese(const QByteArray &bytes)
{
    qsizetype common = 0, others = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        const auto trail = static_cast<uchar>(bytes[i + 1]);
        if (lead < 0x81)
            continue;
        if (trail >= 0x30 && trail <= 0x39) { // four bytes
            ++others;
            i += 3;
            continue;
        }
        const bool isMark = lead >= 0xA1 && lead <= 0xA9 && trail >= 0xA1;
        if (!isMark)
            ++(lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? common : others);
        ++i;
    }
    return common >= 3 * others;
}

/** What ICU's statistics say; right for long texts, a guess for short ones. */
QByteArray guess(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseIcu> detector(ucsdet_open(&status));
    const auto length = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 1 << 16));
    ucsdet_setText(detector.get(), bytes.constData(), length, &status);
    const UCharsetMatch *match = U_SUCCESS(status) ? ucsdet_detect(detector.get(), &status) : nullptr;
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    return name ? QByteArray(name) : QByteArray();
}

bool looksBinary(const QByteArray &bytes)
{
    const auto head = bytes.left(1 << 16);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return isControl(static_cast<char16_t>(static_cast<uchar>(c)));
    });
    return head.contains('\0') || 100 * controls > head.size();
}

/** Text that one damaged place keeps from being read: "byte 1203 is no UTF-8" helps more than "unknown". */
std::optional<NotText> brokenIn(const QByteArray &bytes, const char *charset)
{
    const Conversion conversion = convert(bytes, charset);
    const bool found = !conversion.complete && conversion.text.size() >= 8 && isPlausible(conversion.text) &&
                       std::any_of(conversion.text.begin(), conversion.text.end(), [](QChar c) { return isHan(c.unicode()); });
    if (!found)
        return std::nullopt;
    return NotText{NotText::BrokenCharset, QString::fromLatin1(charset), conversion.good};
}

NotText reasonAgainst(const QByteArray &bytes)
{
    if (looksBinary(bytes))
        return {NotText::Binary, {}, 0};
    // The guess says which of the two to believe first where both begin well.
    const bool chinese = guess(bytes) == "GB18030";
    for (const char *charset : {chinese ? "GB18030" : "UTF-8", chinese ? "UTF-8" : "GB18030"})
        if (auto broken = brokenIn(bytes, charset))
            return *broken;
    return {NotText::UnknownCharset, {}, 0};
}

} // namespace

std::variant<DecodedText, NotText> decodeText(const QByteArray &bytes)
{
    if (const auto mark = byteOrderMark(bytes)) {
        const qsizetype skip = mark->bytes.size();
        const Conversion conversion = convert(bytes.mid(skip), mark->charset);
        const QString charset = QString::fromLatin1(mark->charset);
        if (!conversion.complete)
            return NotText{NotText::BrokenCharset, charset, skip + conversion.good};
        if (hasControls(conversion.text))
            return NotText{NotText::Binary, {}, 0};
        return DecodedText{conversion.text, charset};
    }
    for (const char *charset : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"}) {
        const Conversion conversion = convert(bytes, charset);
        const bool isGb = charset[0] == 'G';
        // Whatever is valid UTF-8 is UTF-8: chance does not make it.
        const bool reads = charset[3] == '-' && charset[4] == '8' ? !hasControls(conversion.text)
                                                                  : isPlausible(conversion.text);
        if (conversion.complete && reads && (!isGb || isCommonChinese(bytes)))
            return DecodedText{conversion.text, QString::fromLatin1(charset)};
    }
    return reasonAgainst(bytes);
}

} // namespace tieout
