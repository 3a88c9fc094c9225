#include "parse/webheader.h"

#include "base/words.h"
#include "parse/tablecells.h"

#include <algorithm>

namespace tieout {

namespace {

using CellRow = std::vector<TextSpan>;

/** The two rows of a header as texts, and how many columns the rows below have. */
struct WebHeader
{
    QStringList upper, lower;
    qsizetype columns = 0;

    [[nodiscard]] bool isOverCodes() const { return upper.first() == u"项目" && lower.size() > 1 && (lower.first().endsWith(u"编码") || lower.first().endsWith(u"代码")); }

    /** How many columns each of two blocks takes whose titles repeat: 收入 and 支出, 人员经费 and 公用经费; empty for others. */
    [[nodiscard]] std::vector<qsizetype> blocks() const
    {
        if (upper.size() != 2 || lower.size() != columns)
            return {};
        for (qsizetype i = 1; i < lower.size(); ++i)
            if (lower[i].startsWith(lower.first()))
                return {i, columns - i};
        return {};
    }

    /** How many columns each title of the upper row takes; empty where that cannot be told. */
    [[nodiscard]] std::vector<qsizetype> widths() const
    {
        if (const auto two = blocks(); !two.empty())
            return two;
        std::vector<qsizetype> widths(static_cast<size_t>(upper.size()), 1);
        qsizetype spanning = upper.size() + lower.size() - columns, parts = lower.size();
        if (isOverCodes()) {
            widths.front() = 2;
            parts -= 2;
            --spanning;
        }
        if (spanning == 0 && parts == 0)
            return widths;
        if (spanning != 1 || parts < 2)
            return {};
        const qsizetype spent = upper.indexOf(u"本年支出");
        widths[static_cast<size_t>(spent > 0 ? spent : upper.size() - 1)] = parts;
        return widths;
    }
};

QStringList textsOf(const Document &document, const CellRow &row)
{
    QStringList texts;
    for (const TextSpan span : row)
        texts << withoutSpaces(document.quote(span));
    return texts;
}

} // namespace

void spreadWebHeader(const Document &document, std::vector<CellRow> &rows)
{
    if (rows.size() < 3)
        return;
    WebHeader header{textsOf(document, rows[0]), textsOf(document, rows[1]), 0};
    for (const CellRow &row : rows)
        header.columns = std::max(header.columns, static_cast<qsizetype>(row.size()));
    const auto isTitle = [](const QString &text) { return !text.isEmpty() && !isNumberWord(text); };
    if (header.upper.size() >= header.columns || header.upper.size() + header.lower.size() <= header.columns ||
        !std::all_of(header.upper.begin(), header.upper.end(), isTitle) || !std::all_of(header.lower.begin(), header.lower.end(), isTitle))
        return;
    const std::vector<qsizetype> widths = header.widths();
    if (widths.empty())
        return;
    CellRow upper, lower;
    auto part = rows[1].begin();
    const bool areBlocks = !header.blocks().empty();
    for (size_t i = 0; i < widths.size(); ++i) {
        const TextSpan blank{rows[0][i].end, rows[0][i].end};
        upper.push_back(rows[0][i]);
        upper.insert(upper.end(), static_cast<size_t>(widths[i] - 1), blank);
        for (qsizetype k = 0; k < widths[i]; ++k)
            lower.push_back(widths[i] > 1 || areBlocks ? *part++ : blank);
    }
    rows[0] = std::move(upper);
    rows[1] = std::move(lower);
}

} // namespace tieout
