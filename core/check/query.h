#pragma once

#include "report/report.h"

#include <QHash>
#include <algorithm>

namespace tieout {

/** A number that a check ties: a figure of the narrative or a cell of a table, and what it is called. */
struct Operand
{
    PrintedNumber number; ///< its unit is resolved, its span is where it stands
    QString label;        ///< in the report's words: "支出决算表 合计 项目支出"
    int figure = -1;      ///< index into Report::figures, or -1 for a cell
    int table = -1;       ///< index into Report::tables, or -1 for a figure
    int row = -1;
    int column = -1;

    [[nodiscard]] bool isCell() const { return table >= 0; }
};

/** The numbers alone, in order. */
std::vector<PrintedNumber> numbersOf(const std::vector<Operand> &operands);

/** One place of a report that tells an amount by its meaning. */
struct Fact
{
    QString conceptId;
    QString code;
    Measure measure = Measure::Actual;
    Operand operand;
};

struct Indicator;
struct SelfEvaluation;

/**
 * The figures and cells of one report by what they speak of. Concepts of cells are those of
 * core/parse/concepts; a 类/款/项 row is "function" in 一般公共预算 tables and "function@income",
 * "function@expenditure", "function@balance", "function@appropriation" elsewhere.
 */
class Query
{
public:
    explicit Query(const Report &report);
    ~Query();

    [[nodiscard]] const Report &report() const { return m_report; }
    [[nodiscard]] Operand figure(int index) const;
    /** The operand of a claim in `role`; nothing where the claim does not print it. */
    [[nodiscard]] std::optional<Operand> operand(const Claim &claim, OperandRole role) const;
    [[nodiscard]] std::vector<Operand> operands(const Claim &claim, OperandRole role) const;

    /** Cells of the statutory tables with that meaning, in text order; empty when no table tells it. */
    [[nodiscard]] const std::vector<Fact> &cells(const QString &conceptId, const QString &code = {},
                                                 Measure measure = Measure::Actual) const;
    [[nodiscard]] const std::vector<Fact> &allCells() const { return m_facts; }
    /** Indices of the narrative's figures with that meaning, in text order. */
    [[nodiscard]] const std::vector<int> &figures(const QString &conceptId, const QString &code = {},
                                                  Measure measure = Measure::Actual) const;

    /** The counts of that meaning, those measured as counts first. */
    [[nodiscard]] std::vector<Operand> counts(const QString &conceptId) const;

    /** The figure of that meaning nearest to `offset`: in its section first, before it first. */
    [[nodiscard]] int nearestFigure(const QString &conceptId, const QString &code, Measure measure,
                                    qsizetype offset) const;

    /** Whose account a table tells, where the file holds those of several units: 0, 1 ... */
    [[nodiscard]] int owner(int table) const { return m_owners[static_cast<size_t>(table)]; }
    [[nodiscard]] int owners() const { return m_owners.empty() ? 1 : *std::max_element(m_owners.begin(), m_owners.end()) + 1; }
    /** The first table of a kind that has rows, or -1. */
    [[nodiscard]] int table(TableKind kind) const;
    /** The self-evaluation forms, in text order. */
    [[nodiscard]] const std::vector<SelfEvaluation> &forms() const { return m_forms; }
    /** The indicator rows of a self-evaluation form's table, its total left out; empty for other tables. */
    [[nodiscard]] const std::vector<Indicator> &indicators(int table) const { return m_indicators.at(static_cast<size_t>(table)); }
    /** A cell as an operand; nothing unless it holds a number. */
    [[nodiscard]] std::optional<Operand> cell(int table, int row, int column) const;

private:
    /** What an amount speaks of. */
    struct Key
    {
        QString conceptId;
        QString code;
        Measure measure = Measure::Actual;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.conceptId, key.code, static_cast<int>(key.measure)); }
    };

    const Report &m_report;
    std::vector<Fact> m_facts;
    QHash<Key, std::vector<Fact>> m_cells;
    QHash<Key, std::vector<int>> m_figures;
    std::vector<SelfEvaluation> m_forms;
    std::vector<std::vector<Indicator>> m_indicators; ///< of each table
    std::vector<int> m_owners;                        ///< of each table
};

} // namespace tieout
