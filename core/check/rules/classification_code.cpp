#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

#include <QHash>

namespace tieout {

namespace {

struct Named
{
    QString code, name;
    Classification classification = Classification::Function;
    TextSpan span;
    QString table;
};

std::vector<Named> namedCodes(const Report &report)
{
    std::vector<Named> out;
    for (const Table &table : report.tables) {
        const bool economic = table.kind == TableKind::BasicEconomic;
        const bool functional = table.kind == TableKind::Income || table.kind == TableKind::Expenditure || table.kind == TableKind::General;
        if (!economic && !functional)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            for (int block = 0; block < blockCount(table); ++block) {
                const QString code = rowCode(table, row, block);
                const Cell *name = table.cell(row, table.column(ColumnRole::Name, block));
                if (code.size() < 3 || name == nullptr || name->spans.empty() || name->text.isEmpty())
                    continue;
                out.push_back({code, normalisedName(name->text), economic ? Classification::Economic : Classification::Function, name->span(), table.title});
            }
    }
    return out;
}

/** A name is that of another verified code of the same level and 类: a shifted list. */
QString codeItNames(const Named &named)
{
    for (const QString &other : codesNamed(named.classification, named.name))
        if (other != named.code && other.size() == named.code.size() && other.left(3) == named.code.left(3))
            return other;
    return {};
}

/** The lines of two cells run into each other where the text is taken out: 险机缴关费事业单位 holds 机关事业单位 letter by letter. */
bool isInterleaved(QStringView printed, QStringView name)
{
    constexpr qsizetype fewest = 5;
    constexpr qsizetype wrapped = 2; // of the name's end may stand in the cell below
    qsizetype end = 0;
    qsizetype found = 0;
    for (; found < name.size(); ++found) {
        const qsizetype at = printed.indexOf(name[found], end);
        if (at < 0)
            break;
        end = at + 1;
    }
    return found >= fewest && (found == name.size() || (found + wrapped >= name.size() && end == printed.size()));
}

} // namespace

/** A function or economic code stands beside the name of another code, or one code has two names in one report. */
void checkClassificationCode(CheckContext &context)
{
    QHash<QString, const Named *> first;
    const std::vector<Named> all = namedCodes(context.report());
    for (const Named &named : all) {
        const auto official = subjectCode(named.classification, named.code);
        const QString meant = official && normalisedName(official->name) != named.name ? codeItNames(named) : QString();
        const bool ownName = codesNamed(named.classification, named.name).contains(named.code);
        if (official && official->verified && !meant.isEmpty() && !ownName) {
            Finding finding = context.draftText(Severity::Error, {named.span},
                                                message(QT_TRANSLATE_NOOP("Message", "%1: code %2 is %3, but the row is named “%4”, which is code %5."),
                                                        {named.table, named.code, official->name, named.name, meant}));
            finding.expected = official->name;
            context.fail(named.code, finding);
            continue;
        }
        const QString key = QString::number(static_cast<int>(named.classification)) + named.code;
        const Named *&before = first[key];
        if (before == nullptr)
            before = &named;
        else if (before->name != named.name && !before->name.contains(named.name) && !named.name.contains(before->name)
                 && !isInterleaved(named.name, before->name) && !isInterleaved(before->name, named.name)) {
            context.fail(named.code, context.draftText(Severity::Warning, {named.span, before->span},
                                                       message(QT_TRANSLATE_NOOP("Message", "Code %1 is named “%2” in %3 and “%4” in %5."),
                                                               {named.code, named.name, named.table, before->name, before->table})));
            continue;
        }
        if (official)
            context.pass(named.code, {});
        else
            context.notChecked(named.code, message(QT_TRANSLATE_NOOP("Message", "The code is not in the program's list.")));
    }
    checkSubjectNames(context);
    checkMisplaced(context);
    checkItemPaths(context);
}

} // namespace tieout
