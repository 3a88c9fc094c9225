#include "store/enumids.h"

#include <utility>

namespace tieout {

namespace {

template <typename Enum> struct Id
{
    Enum value;
    const char *id;
};

constexpr Id<SourceKind> idsSourceKind[] = {
    {SourceKind::Text, "text"}, {SourceKind::Pdf, "pdf"},
};

constexpr Id<SectionTopic> idsSectionTopic[] = {
    {SectionTopic::Other, "other"}, {SectionTopic::Duties, "duties"}, {SectionTopic::Tables, "tables"},
    {SectionTopic::Balance, "balance"}, {SectionTopic::Income, "income"},
    {SectionTopic::Expenditure, "expenditure"}, {SectionTopic::Appropriation, "appropriation"},
    {SectionTopic::General, "general"}, {SectionTopic::Basic, "basic"}, {SectionTopic::SanGong, "san-gong"},
    {SectionTopic::Fund, "fund"}, {SectionTopic::Capital, "capital"}, {SectionTopic::Operation, "operation"},
    {SectionTopic::Procurement, "procurement"}, {SectionTopic::Assets, "assets"},
    {SectionTopic::Performance, "performance"}, {SectionTopic::Glossary, "glossary"},
    {SectionTopic::Attachment, "attachment"},
};

constexpr Id<Unit> idsUnit[] = {
    {Unit::None, "none"}, {Unit::Yuan, "yuan"}, {Unit::QianYuan, "qian-yuan"}, {Unit::WanYuan, "wan-yuan"},
    {Unit::BaiWanYuan, "bai-wan-yuan"}, {Unit::YiYuan, "yi-yuan"}, {Unit::Percent, "percent"},
    {Unit::Count, "count"},
};

constexpr Id<FigureKind> idsFigureKind[] = {
    {FigureKind::Amount, "amount"}, {FigureKind::Change, "change"}, {FigureKind::Percent, "percent"},
    {FigureKind::Count, "count"},
};

constexpr Id<Measure> idsMeasure[] = {
    {Measure::Actual, "actual"}, {Measure::Prior, "prior"}, {Measure::InitialBudget, "initial-budget"},
    {Measure::FullBudget, "full-budget"}, {Measure::Budget, "budget"}, {Measure::Change, "change"},
    {Measure::GrowthRate, "growth-rate"}, {Measure::Share, "share"}, {Measure::Completion, "completion"},
    {Measure::Count, "count"}, {Measure::Score, "score"}, {Measure::Other, "other"},
};

constexpr Id<ClaimKind> idsClaimKind[] = {
    {ClaimKind::Share, "share"}, {ClaimKind::Growth, "growth"}, {ClaimKind::Change, "change"},
    {ClaimKind::Completion, "completion"}, {ClaimKind::Sum, "sum"}, {ClaimKind::Direction, "direction"},
    {ClaimKind::Subset, "subset"},
};

constexpr Id<ClaimBase> idsClaimBase[] = {
    {ClaimBase::PriorYear, "prior-year"}, {ClaimBase::InitialBudget, "initial-budget"},
    {ClaimBase::FullBudget, "full-budget"}, {ClaimBase::Budget, "budget"},
};

constexpr Id<OperandRole> idsOperandRole[] = {
    {OperandRole::Stated, "stated"}, {OperandRole::Part, "part"}, {OperandRole::Whole, "whole"},
    {OperandRole::Current, "current"}, {OperandRole::Prior, "prior"}, {OperandRole::Change, "change"},
    {OperandRole::Actual, "actual"}, {OperandRole::Budget, "budget"}, {OperandRole::Item, "item"},
};

constexpr Id<TableKind> idsTableKind[] = {
    {TableKind::Other, "other"}, {TableKind::Balance, "balance"}, {TableKind::Income, "income"},
    {TableKind::Expenditure, "expenditure"}, {TableKind::Appropriation, "appropriation"},
    {TableKind::General, "general"}, {TableKind::BasicEconomic, "basic-economic"},
    {TableKind::SanGong, "san-gong"}, {TableKind::Fund, "fund"}, {TableKind::Capital, "capital"},
    {TableKind::Statistics, "statistics"}, {TableKind::PerformanceFunds, "performance-funds"},
    {TableKind::PerformanceGoals, "performance-goals"},
    {TableKind::PerformanceIndicators, "performance-indicators"},
};

constexpr Id<ColumnRole> idsColumnRole[] = {
    {ColumnRole::Text, "text"}, {ColumnRole::Code, "code"}, {ColumnRole::Name, "name"},
    {ColumnRole::LineNumber, "line-number"}, {ColumnRole::Amount, "amount"}, {ColumnRole::Total, "total"},
    {ColumnRole::Appropriation, "appropriation"}, {ColumnRole::Superior, "superior"},
    {ColumnRole::Business, "business"}, {ColumnRole::Education, "education"},
    {ColumnRole::Operating, "operating"}, {ColumnRole::Subordinate, "subordinate"},
    {ColumnRole::OtherIncome, "other-income"}, {ColumnRole::Basic, "basic"}, {ColumnRole::Project, "project"},
    {ColumnRole::ToSuperior, "to-superior"}, {ColumnRole::ToOperating, "to-operating"},
    {ColumnRole::ToSubordinate, "to-subordinate"}, {ColumnRole::General, "general"}, {ColumnRole::Fund, "fund"},
    {ColumnRole::Capital, "capital"}, {ColumnRole::Opening, "opening"}, {ColumnRole::Income, "income"},
    {ColumnRole::Closing, "closing"}, {ColumnRole::BasicPart, "basic-part"}, {ColumnRole::SanGong, "san-gong"},
    {ColumnRole::Task, "task"}, {ColumnRole::Group, "group"}, {ColumnRole::SubGroup, "sub-group"},
    {ColumnRole::Indicator, "indicator"}, {ColumnRole::Target, "target"},
    {ColumnRole::AdjustedTarget, "adjusted-target"}, {ColumnRole::Achieved, "achieved"},
    {ColumnRole::Weight, "weight"}, {ColumnRole::Score, "score"}, {ColumnRole::Reason, "reason"},
    {ColumnRole::DeclaredBudget, "declared-budget"}, {ColumnRole::InitialBudget, "initial-budget"},
    {ColumnRole::FullBudget, "full-budget"}, {ColumnRole::Executed, "executed"},
    {ColumnRole::CarryOver, "carry-over"}, {ColumnRole::Rate, "rate"},
};

constexpr Id<CellState> idsCellState[] = {
    {CellState::Blank, "blank"}, {CellState::Number, "number"}, {CellState::Dash, "dash"},
    {CellState::Text, "text"}, {CellState::Unreadable, "unreadable"},
};

constexpr Id<EvidenceRole> idsEvidenceRole[] = {
    {EvidenceRole::Stated, "stated"}, {EvidenceRole::Operand, "operand"},
};

template <typename Enum, size_t N> QString idIn(const Id<Enum> (&ids)[N], Enum value)
{
    for (const Id<Enum> &known : ids)
        if (known.value == value)
            return QString::fromLatin1(known.id);
    return QStringLiteral("#%1").arg(static_cast<int>(value));
}

template <typename Enum, size_t N> Enum valueIn(const Id<Enum> (&ids)[N], const QString &id)
{
    if (id.startsWith(u'#'))
        return static_cast<Enum>(QStringView(id).mid(1).toInt());
    for (const Id<Enum> &known : ids)
        if (id == QLatin1String(known.id))
            return known.value;
    return ids[0].value;
}

} // namespace

QString idOf(SourceKind value) { return idIn(idsSourceKind, value); }
QString idOf(SectionTopic value) { return idIn(idsSectionTopic, value); }
QString idOf(Unit value) { return idIn(idsUnit, value); }
QString idOf(FigureKind value) { return idIn(idsFigureKind, value); }
QString idOf(Measure value) { return idIn(idsMeasure, value); }
QString idOf(ClaimKind value) { return idIn(idsClaimKind, value); }
QString idOf(ClaimBase value) { return idIn(idsClaimBase, value); }
QString idOf(OperandRole value) { return idIn(idsOperandRole, value); }
QString idOf(TableKind value) { return idIn(idsTableKind, value); }
QString idOf(ColumnRole value) { return idIn(idsColumnRole, value); }
QString idOf(CellState value) { return idIn(idsCellState, value); }
QString idOf(EvidenceRole value) { return idIn(idsEvidenceRole, value); }

template <> SourceKind enumOf<SourceKind>(const QString &id) { return valueIn(idsSourceKind, id); }
template <> SectionTopic enumOf<SectionTopic>(const QString &id) { return valueIn(idsSectionTopic, id); }
template <> Unit enumOf<Unit>(const QString &id) { return valueIn(idsUnit, id); }
template <> FigureKind enumOf<FigureKind>(const QString &id) { return valueIn(idsFigureKind, id); }
template <> Measure enumOf<Measure>(const QString &id) { return valueIn(idsMeasure, id); }
template <> ClaimKind enumOf<ClaimKind>(const QString &id) { return valueIn(idsClaimKind, id); }
template <> ClaimBase enumOf<ClaimBase>(const QString &id) { return valueIn(idsClaimBase, id); }
template <> OperandRole enumOf<OperandRole>(const QString &id) { return valueIn(idsOperandRole, id); }
template <> TableKind enumOf<TableKind>(const QString &id) { return valueIn(idsTableKind, id); }
template <> ColumnRole enumOf<ColumnRole>(const QString &id) { return valueIn(idsColumnRole, id); }
template <> CellState enumOf<CellState>(const QString &id) { return valueIn(idsCellState, id); }
template <> EvidenceRole enumOf<EvidenceRole>(const QString &id) { return valueIn(idsEvidenceRole, id); }

} // namespace tieout
