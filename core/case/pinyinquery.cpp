#include "case/pinyinquery.h"

#include <array>
#include <future>
#include <memory>
#include <unicode/translit.h>
#include <vector>

namespace tieout {

namespace {

constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fff;

/** The usual reading of each Han character, asked of ICU when it is first met: a report uses some two thousand. */
class Syllables
{
public:
    // ICU takes a fifth of a second to load its readings: nobody waits for it.
    Syllables() : m_known(lastHan - firstHan + 1), m_loading(std::async(std::launch::async, &loadReader)) {}

    /** Latin letters, empty for what is no Han character. */
    QByteArrayView of(char16_t character)
    {
        if (character < firstHan || character > lastHan)
            return {};
        Entry &entry = m_known[character - firstHan];
        if (!entry[0])
            read(character, entry);
        return {entry.data() + 1, entry[0] - 1};
    }

private:
    using Reader = std::unique_ptr<icu::Transliterator>;
    static Reader loadReader()
    {
        UErrorCode error = U_ZERO_ERROR;
        Reader reader(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
        return U_FAILURE(error) ? nullptr : std::move(reader);
    }

    using Entry = std::array<char, 8>; ///< length plus one, then the letters ("zhuang" is the longest)

    void read(char16_t character, Entry &entry)
    {
        if (m_loading.valid())
            m_reader = m_loading.get();
        icu::UnicodeString text(static_cast<char16_t>(character));
        if (m_reader)
            m_reader->transliterate(text);
        const int length = text.length() < 7 && text.charAt(0) < 128 ? text.length() : 0;
        for (int i = 0; i < length; ++i)
            entry[static_cast<size_t>(i) + 1] = static_cast<char>(text.charAt(i));
        entry[0] = static_cast<char>(length + 1);
    }

    Reader m_reader;
    std::vector<Entry> m_known;
    std::future<Reader> m_loading;
};

Syllables &syllables()
{
    static Syllables table;
    return table;
}

QByteArrayView syllableOf(QChar character)
{
    return syllables().of(character.unicode());
}

bool isLatin(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

/** The first letters that people type for a syllable: the whole, its first letter, zh ch sh, or what is typed so far. */
bool isAbbreviation(qsizetype typed, QByteArrayView syllable, bool last)
{
    return typed == syllable.size() || typed == 1 || (typed == 2 && syllable[1] == 'h') || last;
}

bool readsAt(QStringView text, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (text.isEmpty())
        return false;
    const QByteArrayView syllable = syllableOf(text.front());
    if (syllable.isEmpty())
        return text.front().toLower() == typed.front() && readsAt(text.mid(1), typed.mid(1));
    qsizetype common = 0;
    while (common < std::min(typed.size(), syllable.size()) && typed[common] == QLatin1Char(syllable[common]))
        ++common;
    for (; common > 0; --common)
        if (isAbbreviation(common, syllable, common == typed.size()) && readsAt(text.mid(1), typed.mid(common)))
            return true;
    return false;
}

/** Where the pinyin of the text begins to read as typed; -1 for nowhere. */
qsizetype pinyinAt(QStringView text, QStringView typed)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArrayView syllable = syllableOf(text[at]);
        if (!syllable.isEmpty() && QLatin1Char(syllable[0]) == typed.front() && readsAt(text.mid(at), typed))
            return at;
    }
    return -1;
}

/** How many letters stand between those typed, in their order; -1 where they do not all occur. */
int lettersBetween(QStringView text, QStringView typed)
{
    qsizetype at = 0, first = -1;
    for (const QChar c : typed) {
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        first = first < 0 ? at : first;
        ++at;
    }
    return static_cast<int>(at - first - typed.size());
}

/** The best way one word occurs; see PinyinQuery::rank. */
int rankOf(QStringView text, QStringView word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return text.size() == word.size() ? 0 : 10;
    if (at > 0)
        return text[at - 1].isLetterOrNumber() ? 30 : 20;
    if (!isLatin(word))
        return -1;
    if (const qsizetype pinyin = pinyinAt(text, word); pinyin >= 0)
        return pinyin == 0 ? 15 : 40;
    const int between = lettersBetween(text, word);
    return between < 0 || word.size() < 2 ? -1 : 50 + std::min(between, 40);
}

} // namespace

void PinyinQuery::prepare()
{
    syllables();
}

PinyinQuery::PinyinQuery(const QString &typed) : m_words(typed.toLower().split(u' ', Qt::SkipEmptyParts)) {}

bool PinyinQuery::matches(QStringView text) const
{
    return std::all_of(m_words.begin(), m_words.end(), [text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive) || (isLatin(word) && pinyinAt(text, word) >= 0);
    });
}

int PinyinQuery::rank(QStringView text) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const int one = rankOf(text, word);
        if (one < 0)
            return -1;
        sum += one;
    }
    return sum;
}

} // namespace tieout
