#include "parse/concepts.h"

#include "base/words.h"
#include "parse/conceptlexicon.h"

#include <QStringList>
#include <algorithm>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

/** Words around a subject that do not change what it is ("2023年度", "支出决算数", "财政拨款"). */
const QStringList &fillers()
{
    static const QStringList words{u"财政拨款支出"_s, u"财政拨款"_s, u"一般公共预算"_s, u"年初预算"_s, u"全年预算"_s,
                                   u"调整预算"_s,     u"预算"_s,     u"决算"_s,         u"支出"_s,     u"经费"_s,
                                   u"费用"_s,         u"金额"_s,     u"总额"_s,         u"合计"_s,     u"年度"_s,
                                   u"本年"_s,         u"数"_s,       u"年"_s,           u"费"_s,       u"的"_s};
    return words;
}

bool isFiller(QStringView text)
{
    while (!text.isEmpty()) {
        if (text[0].isDigit() || text[0].isPunct() || text[0].isSymbol()) {
            text = text.mid(1);
            continue;
        }
        const auto word = std::find_if(fillers().begin(), fillers().end(), [&](const QString &w) { return text.startsWith(w); });
        if (word == fillers().end())
            return false;
        text = text.mid(word->size());
    }
    return true;
}

} // namespace

QString conceptOf(QStringView label, SectionTopic topic)
{
    const QString plain = withoutSpaces(label);
    const ConceptLexicon &lexicon = ConceptLexicon::instance();
    QString found;
    qsizetype begin = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < plain.size();) {
        const ConceptLexicon::Match match = lexicon.match(plain, i, topic);
        if (match.length > 0) {
            found = match.conceptId;
            begin = i;
            end = i + match.length;
        }
        i += std::max<qsizetype>(1, match.length);
    }
    const bool alone = isFiller(QStringView(plain).left(begin)) || end - begin >= 4;
    return alone && isFiller(QStringView(plain).mid(end)) ? found : QString();
}

QString conceptName(const QString &id)
{
    return ConceptLexicon::instance().name(id);
}

} // namespace tieout
