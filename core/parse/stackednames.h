#pragma once

#include "parse/tablewords.h"

namespace tieout {

/** Whether at least `fewest` of the words are amounts, and nearly all of these begin their lines. */
bool standAlone(const TableWords &words, int fewest, bool (*isAmount)(const TableWord &));

/** A code of the function classification and its words: up to three where it stands in the columns of 类, 款 and 项. */
struct StackedCode
{
    QString text;
    std::vector<size_t> words;
};

/** The words of a coded form whose cells stand one a line, told apart by what they are; all in text order. */
struct StackedWords
{
    std::vector<StackedCode> codes;
    std::vector<size_t> texts, amounts;
    QString text; ///< all texts joined

    explicit StackedWords(const TableWords &words);
};

/** Finds the words that spell the names of codes, each word once. */
class StackedNames
{
public:
    StackedNames(const TableWords &words, const std::vector<size_t> &texts) : m_words(words), m_texts(texts), m_used(texts.size(), false) {}

    /** The words of each code's name: those that spell what it officially is called, else what stands behind it or where its name belongs. */
    std::vector<std::vector<size_t>> of(const std::vector<StackedCode> &codes);
    /** The last word that names a total. */
    std::vector<size_t> ofTotal();

private:
    [[nodiscard]] std::vector<size_t> officialName(const StackedCode &code);
    [[nodiscard]] std::vector<size_t> behind(const StackedCode &code);
    [[nodiscard]] std::vector<size_t> between(const std::vector<size_t> &above, const std::vector<size_t> &below);
    [[nodiscard]] bool isFree(size_t text) const; ///< no column's title and of no name yet
    [[nodiscard]] size_t spells(size_t begin, const QString &official) const;
    [[nodiscard]] bool goesOn(size_t next, const QString &joined, const QString &official) const;
    std::vector<size_t> take(size_t begin, size_t length);

    const TableWords &m_words;
    const std::vector<size_t> &m_texts;
    std::vector<bool> m_used;
};

} // namespace tieout
