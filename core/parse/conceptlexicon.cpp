#include "parse/conceptlexicon.h"

#include "parse/datarows.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

quint32 topicBit(SectionTopic topic)
{
    return 1U << static_cast<unsigned>(topic);
}

quint32 topicBits(const QString &names)
{
    static const std::array<std::pair<QString, SectionTopic>, 18> topics{
        {{u"Other"_s, SectionTopic::Other},
         {u"Duties"_s, SectionTopic::Duties},
         {u"Tables"_s, SectionTopic::Tables},
         {u"Balance"_s, SectionTopic::Balance},
         {u"Income"_s, SectionTopic::Income},
         {u"Expenditure"_s, SectionTopic::Expenditure},
         {u"Appropriation"_s, SectionTopic::Appropriation},
         {u"General"_s, SectionTopic::General},
         {u"Basic"_s, SectionTopic::Basic},
         {u"SanGong"_s, SectionTopic::SanGong},
         {u"Fund"_s, SectionTopic::Fund},
         {u"Capital"_s, SectionTopic::Capital},
         {u"Operation"_s, SectionTopic::Operation},
         {u"Procurement"_s, SectionTopic::Procurement},
         {u"Assets"_s, SectionTopic::Assets},
         {u"Performance"_s, SectionTopic::Performance},
         {u"Glossary"_s, SectionTopic::Glossary},
         {u"Attachment"_s, SectionTopic::Attachment}}};
    quint32 bits = 0;
    const QStringList wanted = names.split(u'|', Qt::SkipEmptyParts);
    for (const auto &[name, topic] : topics)
        if (wanted.contains(name))
            bits |= topicBit(topic);
    return bits;
}

} // namespace

const ConceptLexicon &ConceptLexicon::instance()
{
    static const ConceptLexicon lexicon;
    return lexicon;
}

ConceptLexicon::ConceptLexicon()
{
    for (const QStringList &row : dataRows(u"concepts.csv"_s)) {
        if (row.size() < 4)
            continue;
        m_names.insert(row[0], row[1]);
        for (const QString &word : row[3].split(u'|', Qt::SkipEmptyParts))
            m_words[word.front().unicode()].push_back({word, row[0], topicBits(row[2])});
    }
    for (std::vector<Word> &words : m_words)
        std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
            return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.topics != 0 && b.topics == 0;
        });
}

ConceptLexicon::Match ConceptLexicon::match(QStringView text, qsizetype at, SectionTopic topic) const
{
    const auto it = m_words.constFind(text[at].unicode());
    if (it == m_words.constEnd())
        return {};
    const QStringView rest = text.mid(at);
    for (const Word &word : *it)
        if ((word.topics == 0 || (word.topics & topicBit(topic)) != 0) && rest.startsWith(word.text))
            return {word.text.size(), word.conceptId};
    return {};
}

} // namespace tieout
