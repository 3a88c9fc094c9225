#pragma once

#include "memo/buildmemo.h"

namespace tieout::fixture {

/** A short report and findings on it in every severity and verdict, made by hand. */
class Memo
{
public:
    Memo()
    {
        auto document = std::make_shared<Document>();
        document->name = QStringLiteral("/tmp/青禾县医疗保障局2023年度部门决算.txt");
        document->charset = QStringLiteral("UTF-8");
        document->sha256 = QByteArray(64, 'a');
        document->text = QStringLiteral("三、支出决算情况说明\n"
                                        "2023年度本年支出合计7414478.98元，其中：基本支出3780214.14元，占50.98%；项目支\n"
                                        "出3634264.84元，占49.00%。\n"
                                        "六、一般公共预算财政拨款基本支出决算情况说明\n"
                                        "商品和服务支出234900.00元，比上年减少2462382.47元，下降51.18%；车辆、页面、见\n"
                                        "习、长期、门诊、风险、马匹、食品、龙头、高山、金额、立项、自评、行政、角色、身份。\n"
                                        "公务接待费0.19万元，与上年持平。全年预算100.00元，支出决算0.00元。\n");
        document->pages.resize(1);
        document->pages[0].span = {0, document->text.size()};
        document->indexLines();
        auto parsed = std::make_shared<Report>();
        parsed->document = document;
        parsed->meta.department = QStringLiteral("青禾县医疗保障局");
        parsed->meta.region = QStringLiteral("秦川省青禾县");
        parsed->meta.fiscalYear = 2023;
        parsed->meta.tableUnit = Unit::Yuan;
        parsed->meta.narrativeUnit = Unit::Yuan;
        report = parsed;

        add(Severity::Rounding, "narrative.share", {"49.00", "3634264.84", "7414478.98"}, "49.02", "-0.02", "%");
        add(Severity::Error, "narrative.growth", {"51.18", "2462382.47", "234900.00"}, "91.29", "-40.11", "%");
        add(Severity::Warning, "narrative.direction", {"持平", "0.19"}, "减少", "", "");
        add(Severity::Attention, "budget.deviation", {"0.00", "100.00"}, "100.00", "100.00", "元");
        result.findings[1].affects << result.findings[0].key;
        result.ledger = {{QStringLiteral("narrative.share"), QStringLiteral("项目支出"), Outcome::Fail, {}, {}},
                         {QStringLiteral("narrative.share"), QStringLiteral("基本支出"), Outcome::Pass, {}, {}},
                         {QStringLiteral("table.column-sum"), QStringLiteral("支出决算表"), Outcome::NotChecked,
                          message("The table is a picture."), {}}};
        decide(0, Verdict::Dismissed, "四舍五入，见附注", "");
        decide(1, Verdict::Confirmed, "", "已与财务科核对，请更正公开文本");
    }

    [[nodiscard]] MemoInput input(int reports = 1) const
    {
        MemoInput out;
        out.reviewed.name = QStringLiteral("青禾县2023年度部门决算审查");
        out.reviewed.asOf = QDateTime(QDate(2024, 11, 5), QTime(8, 30), Qt::UTC);
        out.reviewed.log = {17, QByteArray(64, 'b'), true};
        out.auditor = QStringLiteral("王审");
        Annotation note{1, spanOf("公务接待费"), QStringLiteral("请补充批次人次"), QStringLiteral("李核"), {}};
        Correction correction;
        correction.span = spanOf("100.00");
        correction.label = QStringLiteral("全年预算");
        correction.original = QStringLiteral("100.00");
        correction.corrected = QStringLiteral("110.00");
        correction.reason = QStringLiteral("识读有误");
        correction.author = QStringLiteral("李核");
        StaleDecision gone{QStringLiteral("gone"), {Verdict::Confirmed, {}, QStringLiteral("旧的结论"), QStringLiteral("王审"), {}}, {}};
        for (int i = 0; i < reports; ++i) {
            ReviewedReport reviewed{report, result, decisions, {note}, {gone}, {correction}};
            reviewed.expenditure = Decimal("7414478.98");
            reviewed.id = i + 1;
            out.reviewed.reports.push_back(reviewed);
        }
        return out;
    }

    [[nodiscard]] TextSpan spanOf(const char *quote) const
    {
        const QString wanted = QString::fromUtf8(quote);
        const qsizetype at = report->document->text.indexOf(wanted);
        return {at, at + wanted.size()};
    }

    std::shared_ptr<const Report> report;
    CheckResult result;
    QHash<QString, Decision> decisions;

private:
    void add(Severity severity, const char *rule, const std::vector<const char *> &quotes, const char *expected,
             const char *difference, const char *unit)
    {
        Finding finding;
        finding.rule = QString::fromUtf8(rule);
        finding.key = finding.rule + QString::number(result.findings.size());
        finding.severity = severity;
        finding.stated = QString::fromUtf8(quotes.front());
        finding.expected = QString::fromUtf8(expected);
        finding.difference = QString::fromUtf8(difference);
        finding.unit = QString::fromUtf8(unit);
        finding.message = message("商品和服务支出、车辆购置：原文印为%1%2，按其余印载数字重算应为%3，与龙头项目不符，"
                                  "差额见下表；这一句足够长，必须在版面上折成两行以上，才能检验折行之后文字仍然完整。",
                                  {finding.stated, finding.unit, finding.expected});
        finding.steps = {message("%1 ÷ %2 = %3 %4", {QString::fromUtf8(quotes.back()), QStringLiteral("2697282.47"),
                                                     finding.expected, finding.unit})};
        for (const char *quote : quotes)
            finding.evidence.push_back({finding.evidence.empty() ? EvidenceRole::Stated : EvidenceRole::Operand,
                                        spanOf(quote), QStringLiteral("支出决算 ") + finding.rule});
        result.findings.push_back(finding);
    }

    void decide(size_t finding, Verdict verdict, const char *reason, const char *note)
    {
        decisions.insert(result.findings[finding].key,
                         {verdict, QString::fromUtf8(reason), QString::fromUtf8(note), QStringLiteral("王审"),
                          QDateTime(QDate(2024, 11, 4), QTime(2, 15), Qt::UTC)});
    }
};

} // namespace tieout::fixture
