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

quint32 topicBits(QStringView names)
{
    constexpr std::array<std::pair<QStringView, SectionTopic>, 18> topics{{{u"Other", SectionTopic::Other},
                                                                           {u"Duties", SectionTopic::Duties},
                                                                           {u"Tables", SectionTopic::Tables},
                                                                           {u"Balance", SectionTopic::Balance},
                                                                           {u"Income", SectionTopic::Income},
                                                                           {u"Expenditure", SectionTopic::Expenditure},
                                                                           {u"Appropriation", SectionTopic::Appropriation},
                                                                           {u"General", SectionTopic::General},
                                                                           {u"Basic", SectionTopic::Basic},
                                                                           {u"SanGong", SectionTopic::SanGong},
                                                                           {u"Fund", SectionTopic::Fund},
                                                                           {u"Capital", SectionTopic::Capital},
                                                                           {u"Operation", SectionTopic::Operation},
                                                                           {u"Procurement", SectionTopic::Procurement},
                                                                           {u"Assets", SectionTopic::Assets},
                                                                           {u"Performance", SectionTopic::Performance},
                                                                           {u"Glossary", SectionTopic::Glossary},
                                                                           {u"Attachment", SectionTopic::Attachment}}};
    quint32 bits = 0;
    for (const QStringView wanted : names.tokenize(u'|', Qt::SkipEmptyParts))
        for (const auto &[name, topic] : topics)
            if (name == wanted)
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
    forEachDataRow(u"concepts.csv"_s, [this](const DataRow &row) {
        const QString id = row[0].toString();
        const quint32 topics = topicBits(row[2]);
        m_names.insert(id, row[1].toString());
        for (const QStringView word : row[3].tokenize(u'|', Qt::SkipEmptyParts))
            m_words[word.front().unicode()].push_back({word.toString(), id, topics});
    });
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
