#pragma once

#include "report/report.h"

namespace tieout {

/** A report with something in every field, as no parser would make it: what a store must keep. */
inline std::shared_ptr<Report> sampleReport(const QByteArray &sha256 = QByteArray(64, 'a'))
{
    auto document = std::make_shared<Document>();
    document->name = QStringLiteral("/青禾县/2023 决算.pdf");
    document->kind = SourceKind::Pdf;
    document->charset = QStringLiteral("GB18030");
    document->sha256 = sha256;
    document->text = QStringLiteral("青禾县民政局2023年度部门决算\n支出合计 1,234.50 元\n𠮷林镇\n");
    document->pages.resize(2);
    const qsizetype half = document->text.size() / 2;
    document->pages[0].span = {0, half};
    document->pages[1].span = {half, document->text.size()};
    for (Page &page : document->pages) {
        page.width = 595.32F;
        page.height = 841.92F;
        page.images = 1;
        page.turned = 270;
        page.pictures.push_back({70.5F, 90.25F, 500.1F, 700.2F});
        for (qsizetype i = 0; i < page.span.size(); ++i)
            page.boxes.push_back({0.1F * static_cast<float>(i), 1e-30F, -0.0F, 3.4e38F});
        page.rules.push_back({90.02F, 120.5F, 505.3F, 120.98F});
    }
    document->indexLines();

    auto report = std::make_shared<Report>();
    report->document = document;
    report->meta = {QStringLiteral("青禾县民政局"), QStringLiteral("甘肃省青禾县"), 2023, Unit::WanYuan, Unit::Yuan, {0, 6}, {6, 10}};
    report->sections = {{QStringLiteral("一、收入"), 2, {0, 4}, {0, 20}, -1, SectionTopic::Income},
                        {QStringLiteral("二、支出"), 3, {16, 20}, {16, 30}, 0, SectionTopic::Expenditure}};

    PrintedNumber number{*parseDecimal(u"1234.50"), 2, Unit::Yuan, QStringLiteral("元"), {21, 29}};
    PrintedNumber longOne{*parseDecimal(u"-12345678901234567890.123456789"), 9, Unit::Count, QStringLiteral("人次"), {1, 2}};
    report->figures = {{QStringLiteral("f1"), QStringLiteral("expenditure"), QStringLiteral("20801"), QStringLiteral("支出合计"), 2023,
                        FigureKind::Amount, Measure::Actual, -1, number, 1, {16, 31}},
                       {QStringLiteral("f2"), {}, {}, QStringLiteral("\"引号\" 与 \\"), 0, FigureKind::Count, Measure::Count, 0, longOne, -1, {}}};
    report->claims = {{ClaimKind::Completion, ClaimBase::FullBudget, 1, true, QStringLiteral("支出"), QStringLiteral("expenditure"),
                       QStringLiteral("208"), QStringLiteral("本年支出合计"), {1, 9}, {2, 4}, 1,
                       {{OperandRole::Actual, 0}, {OperandRole::Budget, 1}}}};

    Table table;
    table.id = QStringLiteral("t1");
    table.title = QStringLiteral("支出决算表");
    table.code = QStringLiteral("公开03表");
    table.kind = TableKind::Expenditure;
    table.unit = Unit::Yuan;
    table.unitSpan = {3, 4};
    table.titleSpan = {4, 9};
    table.span = {4, 40};
    table.columns = {{QStringLiteral("科目名称"), ColumnRole::Name, 0, {}, Measure::Actual, {5, 9}},
                     {QStringLiteral("预算数-接待"), ColumnRole::SanGong, 1, QStringLiteral("sangong.reception"), Measure::Budget, {}}};
    Row row;
    row.cells.resize(5);
    row.cells[1] = {CellState::Text, QStringLiteral("合计"), {{5, 6}, {8, 9}}, {}};
    row.cells[2] = {CellState::Number, QStringLiteral("1,234.50"), {{21, 29}}, number};
    row.cells[3] = {CellState::Dash, QStringLiteral("—"), {{30, 31}}, {}};
    row.cells[4] = {CellState::Unreadable, QStringLiteral("12.3.4"), {{31, 33}}, {}};
    row.span = {5, 33};
    row.level = 3;
    row.isTotal = true;
    table.rows = {row, Row{}};
    table.declaredEmpty = true;
    table.statement = {33, 35};
    table.isImage = true;
    table.notes = {QStringLiteral("注：本表反映。"), QStringLiteral("第二条")};
    report->tables = {table, Table{}};
    report->notices = {{message("%1 was not read", {QStringLiteral("100%1")}), {3, 5}}, {}};
    return report;
}

/** Findings and a ledger with something in every field. */
inline CheckResult sampleResult()
{
    Finding finding;
    finding.key = QStringLiteral("narrative.growth|51.18|1");
    finding.rule = QStringLiteral("narrative.growth");
    finding.severity = Severity::Warning;
    finding.certainty = Certainty::Arguable;
    finding.stated = QStringLiteral("51.18");
    finding.expected = QStringLiteral("91.29");
    finding.difference = QStringLiteral("-40.11");
    finding.unit = QStringLiteral("%");
    finding.message = message("%1 should be %2", {QStringLiteral("51.18"), QStringLiteral("91.29")});
    finding.steps = {message("%1 ÷ %2", {QStringLiteral("1"), QStringLiteral("2")}), message("so")};
    finding.evidence = {{EvidenceRole::Stated, {21, 29}, QStringLiteral("支出合计")}, {EvidenceRole::Operand, {3, 5}, {}}};
    finding.affects = {QStringLiteral("table.cross|1|1")};
    finding.ruleSeverity = Severity::Error;
    Finding second;
    second.key = QStringLiteral("narrative.share|12|1");
    second.rule = QStringLiteral("narrative.share");
    second.message = message("share");
    second.evidence = {{EvidenceRole::Stated, {0, 2}, {}}};
    CheckResult result;
    result.findings = {finding, second};
    result.ledger = {{QStringLiteral("table.column-sum"), QStringLiteral("支出决算表 合计"), Outcome::NotChecked, message("an image"), {{1, 2}, {3, 4}}},
                     {QStringLiteral("narrative.growth"), QStringLiteral("支出"), Outcome::Fail, {}, {}}};
    return result;
}

} // namespace tieout
