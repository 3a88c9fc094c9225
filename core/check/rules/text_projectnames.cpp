#include "check/check.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"
#include "parse/tableforms.h"

#include <QSet>

namespace tieout {

namespace {

constexpr qsizetype shortest = 10;

/** Names of projects and funds: two of one list are two projects, however like they are. */
struct Names
{
    QStringList lists, forms;
    [[nodiscard]] bool areSiblings(const QString &a, const QString &b) const { return (lists.contains(a) && lists.contains(b)) || (forms.contains(a) && forms.contains(b)); }
    [[nodiscard]] QStringList all() const
    {
        QStringList names = lists + forms;
        names.removeDuplicates();
        return names;
    }
};

/** The names that forms, their titles and tables of projects give. */
Names knownNames(const CheckContext &context)
{
    Names names;
    const auto addTo = [](QStringList &list, const QString &name) {
        if (name.size() >= shortest && name.size() <= 30 && !list.contains(name))
            list << name;
    };
    const auto add = [&](const QString &name) { addTo(names.forms, name); };
    for (const SelfEvaluation &form : context.query().forms()) {
        add(form.project);
        // "…补助资金（…部分）绩效评价指标体系"
        const QString title = withoutSpaces(form.title);
        if (const qsizetype fund = title.indexOf(u"资金"); fund > 0)
            add(title.left(fund + 2));
    }
    for (const Table &table : context.report().tables)
        for (size_t column = 0; column < table.columns.size(); ++column)
            if (table.columns[column].title.contains(u"预算项目") || table.columns[column].title == u"项目名称")
                for (const Row &row : table.rows)
                    if (column < row.cells.size())
                        addTo(names.lists, withoutSpaces(row.cells[column].text));
    return names;
}

/** How many characters have to go, come or change to make `b` of `a`. */
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

/** All characters of one are characters of the other: 中央 for 省级 makes another fund, a doubled or lost word does not. */
bool hasNoOwnWord(QStringView variant, QStringView name)
{
    return std::all_of(variant.begin(), variant.end(), [&](QChar c) { return name.contains(c); });
}

struct Variant
{
    QString words;
    TextSpan span;
};

/** The passage that ends at `end` and begins like `name`, when it is almost the name. */
std::optional<Variant> variantAt(const JoinedText &joined, const QString &name, qsizetype end)
{
    constexpr int most = 4;
    const QStringView text(joined.text());
    for (const qsizetype size : {name.size(), name.size() - 1, name.size() + 1, name.size() - 2, name.size() + 2, name.size() - 3, name.size() + 3}) {
        const qsizetype begin = end - size;
        if (begin < 0 || size < shortest - 2)
            continue;
        const QStringView words = text.mid(begin, size);
        if (!words.startsWith(QStringView(name).left(2)) || words == name || !hasNoOwnWord(words, name))
            continue;
        if (name.contains(words) || words.contains(name) || distance(words, name) > most)
            continue;
        return Variant{words.toString(), joined.source(begin, end)};
    }
    return std::nullopt;
}

std::vector<Variant> variantsOf(const JoinedText &joined, const QString &name, const Names &names)
{
    std::vector<Variant> out;
    const QString ending = name.right(2);
    for (const qsizetype at : joined.find(ending)) {
        const qsizetype end = at + ending.size();
        const qsizetype begin = end - name.size();
        if (begin >= 0 && QStringView(joined.text()).mid(begin, name.size()) == name)
            continue;
        if (const auto variant = variantAt(joined, name, end); variant && !names.areSiblings(name, variant->words))
            out.push_back(*variant);
    }
    return out;
}

} // namespace

/** One project or fund under several names that differ by a word doubled, lost or moved (part of text.copy-paste). */
void checkProjectNames(CheckContext &context)
{
    QSet<qsizetype> seen;
    QStringList told;
    const Names names = knownNames(context);
    for (const QString &name : names.all()) {
        if (told.contains(name))
            continue;
        std::vector<TextSpan> places;
        QStringList words;
        for (const Variant &variant : variantsOf(context.joined(), name, names)) {
            if (seen.contains(variant.span.begin))
                continue;
            seen.insert(variant.span.begin);
            places.push_back(variant.span);
            if (!words.contains(variant.words))
                words << variant.words;
        }
        told += words;
        if (places.empty())
            continue;
        if (const auto own = context.joined().find(name); !own.empty())
            places.push_back(context.joined().source(own.front(), own.front() + name.size()));
        Finding finding = context.draftText(Severity::Warning, places,
                                            message(QT_TRANSLATE_NOOP("Message", "“%1” is elsewhere called “%2”: one name is due for one project."), {name, words.join(QStringLiteral("”、“"))}));
        finding.certainty = Certainty::Arguable;
        finding.expected = name;
        context.fail(name, finding);
    }
}

} // namespace tieout
