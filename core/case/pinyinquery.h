#pragma once

#include <QStringList>

namespace tieout {

/**
 * What a person types to find something: Chinese or English as it stands, or the pinyin of Chinese as
 * full syllables, initials or a mix ("zhongweishi", "zws", "zhongws"). A character with several
 * readings is found by its usual one. For the GUI thread.
 */
class PinyinQuery
{
public:
    PinyinQuery() = default;
    explicit PinyinQuery(const QString &typed);

    /** Begins to load the readings, so that the first question need not wait for them. */
    static void prepare();

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /** Each of the words, separated by blanks, occurs. */
    [[nodiscard]] bool matches(QStringView text) const;
    /**
     * How well the text answers, lower is better: equal, at the start, at the start of a word, inside,
     * by pinyin, as letters with others between ("nxf" for "next finding"); -1 for not at all.
     */
    [[nodiscard]] int rank(QStringView text) const;

private:
    QStringList m_words;
};

} // namespace tieout
