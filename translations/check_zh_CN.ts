<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Malformed numbers</source>
        <translation>数字格式异常</translation>
    </message>
    <message>
        <source>Yuan written for ten thousand yuan, or the reverse</source>
        <translation>金额单位错误（元与万元混用）</translation>
    </message>
    <message>
        <source>Narrative against tables</source>
        <translation>说明文字与决算表勾稽</translation>
    </message>
    <message>
        <source>Shares outside 0 to 100 %</source>
        <translation>占比超出 0～100 %</translation>
    </message>
    <message>
        <source>Shares recomputed</source>
        <translation>占比复算</translation>
    </message>
    <message>
        <source>Shares of a complete breakdown add to 100 %</source>
        <translation>各项占比合计应为 100 %</translation>
    </message>
    <message>
        <source>Growth rates and changes recomputed</source>
        <translation>增减额与增减幅复算</translation>
    </message>
    <message>
        <source>Earlier amounts implied by the stated changes</source>
        <translation>由增减额倒推的上年数</translation>
    </message>
    <message>
        <source>Budget completion rates recomputed</source>
        <translation>预算完成率复算</translation>
    </message>
    <message>
        <source>Parts against the stated total</source>
        <translation>分项合计与总额勾稽</translation>
    </message>
    <message>
        <source>Stated counts against what is listed</source>
        <translation>所述个数与列示个数</translation>
    </message>
    <message>
        <source>Words of comparison against the numbers</source>
        <translation>持平、增减等表述与数据</translation>
    </message>
    <message>
        <source>Reasons for large deviations</source>
        <translation>较大差异的原因说明</translation>
    </message>
    <message>
        <source>A part exceeds its whole</source>
        <translation>部分大于整体</translation>
    </message>
    <message>
        <source>One fact stated twice</source>
        <translation>同一事项前后表述</translation>
    </message>
    <message>
        <source>Columns add up to their total</source>
        <translation>决算表纵向合计</translation>
    </message>
    <message>
        <source>Rows add up to their total</source>
        <translation>决算表横向合计</translation>
    </message>
    <message>
        <source>Class, section and item roll up</source>
        <translation>类、款、项逐级汇总</translation>
    </message>
    <message>
        <source>Income and expenditure, opening and closing balances</source>
        <translation>收支平衡与结转结余勾稽</translation>
    </message>
    <message>
        <source>One figure in two tables</source>
        <translation>决算表之间勾稽</translation>
    </message>
    <message>
        <source>Rate columns recomputed</source>
        <translation>比率栏复算</translation>
    </message>
    <message>
        <source>Line numbers and ordinals</source>
        <translation>行次与序号</translation>
    </message>
    <message>
        <source>Rows with too few cells</source>
        <translation>缺少单元格</translation>
    </message>
    <message>
        <source>Rows with too many cells</source>
        <translation>多出单元格</translation>
    </message>
    <message>
        <source>Required tables</source>
        <translation>决算表的完整性</translation>
    </message>
    <message>
        <source>Classification codes and names</source>
        <translation>科目编码与名称</translation>
    </message>
    <message>
        <source>Budget missed by more than the threshold</source>
        <translation>预决算差异超过阈值</translation>
    </message>
    <message>
        <source>Which budget a rate is taken of</source>
        <translation>年初预算与全年预算口径</translation>
    </message>
    <message>
        <source>Weights of a self-evaluation</source>
        <translation>绩效自评分值合计</translation>
    </message>
    <message>
        <source>Scores of a self-evaluation</source>
        <translation>绩效自评得分合计</translation>
    </message>
    <message>
        <source>Scores above their weight</source>
        <translation>得分超过分值</translation>
    </message>
    <message>
        <source>Execution rates of a self-evaluation</source>
        <translation>绩效自评预算执行率</translation>
    </message>
    <message>
        <source>Scores against results</source>
        <translation>得分与完成情况</translation>
    </message>
    <message>
        <source>Results far above target</source>
        <translation>完成值大幅偏离指标值</translation>
    </message>
    <message>
        <source>Units of targets and results</source>
        <translation>指标值与完成值的计量单位</translation>
    </message>
    <message>
        <source>Self-evaluation against the narrative</source>
        <translation>自评表与文字说明</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>年度表述</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>部门名称表述</translation>
    </message>
    <message>
        <source>Wording of another section</source>
        <translation>套用其他部分的文字</translation>
    </message>
    <message>
        <source>Remains of the template</source>
        <translation>模板残留</translation>
    </message>
    <message>
        <source>Doubled words and slips</source>
        <translation>错别字与重复字</translation>
    </message>
    <message>
        <source>Required sections</source>
        <translation>说明事项的完整性</translation>
    </message>
    <message>
        <source>Staff above establishment</source>
        <translation>超编制人员</translation>
    </message>
    <message>
        <source>One result against several targets</source>
        <translation>同一完成值对应不同指标值</translation>
    </message>
    <message>
        <source>What was evaluated against the attached forms</source>
        <translation>所述自评范围与所附自评表</translation>
    </message>
    <message>
        <source>机关运行经费 of administrative units only</source>
        <translation>机关运行经费的口径</translation>
    </message>
    <message>
        <source>Budget and completion of every item</source>
        <translation>各项预算与完成情况是否列明</translation>
    </message>
    <message>
        <source>One self-evaluation form attached twice</source>
        <translation>重复的自评表</translation>
    </message>
    <message>
        <source>Against last year's report</source>
        <translation>与上年度报告核对</translation>
    </message>
    <message>
        <source>A department against its units</source>
        <translation>部门与所属单位核对</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>“%1” was the name of code %2 until %3; since then it is “%4”.</source>
        <translation>“%1”为科目 %2 在 %3 年及以前的名称，现名称为“%4”。</translation>
    </message>
    <message>
        <source>Basic expenditure pays pension contributions and the housing fund, but the functional breakdown has no item of 208 社会保障和就业支出 and none of 221 住房保障支出: they are reported under other items.</source>
        <translation>基本支出列有基本养老保险缴费和住房公积金，但功能分类中没有社会保障和就业支出（208）和住房保障支出（221）科目，相关支出被列入其他科目。</translation>
    </message>
    <message>
        <source>%1 stands under 309 资本性支出（基本建设）, which is for construction money arranged by the development and reform authority; equipment of an office belongs under 310 资本性支出, which is empty.</source>
        <translation>%1 列入 309 资本性支出（基本建设）；该科目仅反映发展改革部门安排的基本建设支出，一般办公设备应列 310 资本性支出，而 310 没有金额。</translation>
    </message>
    <message>
        <source>机关运行经费 of %1 equals the whole public expense of the department (%2), though an institution runs on its own money (事业运行 %3): its share is no 机关运行经费 unless it is administered like the civil service (参公).</source>
        <translation>机关运行经费 %1 等于部门全部公用经费 %2，而部门另有事业运行支出 %3；非参公事业单位的公用经费不属于机关运行经费。</translation>
    </message>
    <message>
        <source>The budget is said to be met to %1 in all, but no budget and completion is told for any 类, 款 or 项, only shares.</source>
        <translation>仅说明总体完成年初预算的 %1，各类、款、项只列占比，未列明年初预算数、完成率和差异原因。</translation>
    </message>
    <message>
        <source>“%1”: %2 units are named with %3 each, but %4 are stated.</source>
        <translation>“%1”：所列 %2 个单位各 %3 辆，而列示为 %4 辆，个数不符。</translation>
    </message>
    <message>
        <source>%1 first-level projects (一级项目) are said to be evaluated here, %2 elsewhere.</source>
        <translation>此处称开展绩效自评的一级项目为 %1 个，另一处为 %2 个，前后不一致。</translation>
    </message>
    <message>
        <source>The result of every project is announced, but only %1 of the %2 attached forms are described; not so: %3.</source>
        <translation>说明称逐一公开每个项目的自评结果，实际只说明了所附 %2 张自评表中的 %1 个项目，未说明：%3。</translation>
    </message>
    <message>
        <source>One reason (“%1…”) is given for %2 items whose completion lies between %3 and %4: it can hardly explain all of them.</source>
        <translation>%2 个科目使用同一原因（“%1……”），而完成率在 %3 至 %4 之间，难以解释各科目的差异。</translation>
    </message>
    <message>
        <source>%1 projects report the same problems word for word (“%2…”): they tell nothing of the single project.</source>
        <translation>%1 个项目“发现的问题及原因”文字完全相同（“%2……”），未反映各项目的实际情况。</translation>
    </message>
    <message>
        <source>Projects arranged in the initial budget are said to have %1, more than the whole initial budget of %2.</source>
        <translation>所述年初预算安排的项目资金为 %1，大于年初预算总额 %2。</translation>
    </message>
    <message>
        <source>%2 forms are attached for one project with the same indicators, targets and results (%1): one of them is superfluous or bears a wrong name.</source>
        <translation>同一项目附有 %2 张自评表，指标、指标值和完成值相同（%1），重复填报或名称有误。</translation>
    </message>
    <message>
        <source>%2 forms of different projects have the same indicators, targets, results and scores (%1): they were copied and do not measure each project.</source>
        <translation>%2 张不同项目的自评表指标、指标值、完成值和得分基本相同（%1），系相互套用，不能反映各项目的绩效。</translation>
    </message>
    <message>
        <source>%1: the indicators %2 are those of projects such as “%3” and have nothing to do with this one.</source>
        <translation>%1：指标“%2”属于“%3”等项目的内容，与本项目无关，系套用其他自评表。</translation>
    </message>
    <message>
        <source>%1: “%2” names another year; the evaluation is for %3.</source>
        <translation>%1：出现其他年度“%2”，自评年度为 %3 年。</translation>
    </message>
    <message>
        <source>The glossary explains items that the report does not have: %1.</source>
        <translation>名词解释中的科目在本报告中没有出现：%1。</translation>
    </message>
    <message>
        <source>The list goes on with “%1” where “%2” is due.</source>
        <translation>列举序号“%1”有误，按顺序应为“%2”。</translation>
    </message>
    <message>
        <source>“%1”: %2 units are counted, but only %3 are separated; “%4” is meant.</source>
        <translation>“%1”漏写顿号：所述为 %2 个单位，仅分隔出 %3 个，应为“%4”。</translation>
    </message>
    <message>
        <source>The section “%1” speaks of %2 only: its text was taken over from another section.</source>
        <translation>“%1”一节的正文只写了%2，系套用其他章节的文字。</translation>
    </message>
    <message>
        <source>Money of the central budget (“%1”) is called “%2”.</source>
        <translation>中央资金（“%1”）被称为“%2”，资金级次表述不一致。</translation>
    </message>
    <message>
        <source>Terms of the time before %1 are kept (%2); the policy and its terms have changed since (脱贫人口, 乡村振兴).</source>
        <translation>沿用 %1 年以前的表述（%2）；政策及用语已调整为脱贫人口、乡村振兴等。</translation>
    </message>
    <message>
        <source>“%1” is elsewhere called “%2”: one name is due for one project.</source>
        <translation>“%1”在报告他处写作“%2”，同一项目（资金）名称不一致。</translation>
    </message>
    <message>
        <source>The report is an unfilled template: %1 placeholders and instructions (such as “%2”) and %3 choices that were not made stand in it.</source>
        <translation>报告为未填写的模板：文中有 %1 处占位符或填写说明（如“%2”）、%3 处未作选择的选项。</translation>
    </message>
    <message>
        <source>The report does not print it, or it could not be read.</source>
        <translation>报告未列示该数，或未能识读。</translation>
    </message>
    <message>
        <source>The report does not print both numbers of this ratio.</source>
        <translation>报告未同时列示计算该比率的两个数。</translation>
    </message>
    <message>
        <source>The number it is divided by is zero.</source>
        <translation>作除数的数为零。</translation>
    </message>
    <message>
        <source>The report states no rate of change.</source>
        <translation>报告未列示增减幅度。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A cell of this sum is missing or could not be read.</source>
        <translation>参与合计的单元格缺失或无法识别。</translation>
    </message>
    <message>
        <source>No parts are listed.</source>
        <translation>未列示分项。</translation>
    </message>
    <message>
        <source>%1: printed as %2, the parts add up to %3: the last digit differs.</source>
        <translation>%1：列示 %2，各分项合计 %3，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: the total is said to have changed by %2, its items by %3 together.</source>
        <translation>%1：总额增减 %2，而各分项增减额合计为 %3。</translation>
    </message>
    <message>
        <source>%1: printed as %2, %3 by the other figures: the last digit differs, as it does in further ties of the same figures (%4).</source>
        <translation>%1：列示 %2，按其他数据应为 %3，为末位尾差；同一组数据另有 %4 处勾稽同样相差末位。</translation>
    </message>
    <message>
        <source>%1: printed as %2, but the parts add up to %3, a difference of %4.</source>
        <translation>%1：列示 %2，而各分项合计为 %3，差额 %4。</translation>
    </message>
    <message>
        <source>%1: %2 is called the completion of the full-year budget (全年预算), but it is taken of the initial budget (年初预算) of %3.</source>
        <translation>%1：%2 表述为完成全年预算的比例，实际以年初预算 %3 为基数计算，预算口径混用。</translation>
    </message>
    <message>
        <source>%1: %2 is called the completion of the initial budget (年初预算), but it is taken of the full-year budget (全年预算) of %3.</source>
        <translation>%1：%2 表述为完成年初预算的比例，实际以全年预算 %3 为基数计算，预算口径混用。</translation>
    </message>
    <message>
        <source>%1: %2 was spent without a budget.</source>
        <translation>%1：预算为 0，决算支出 %2。</translation>
    </message>
    <message>
        <source>%1: outturn %2 exceeds the budget of %3 by %4 % (more than %5 %).</source>
        <translation>%1：决算数 %2，预算数 %3，超出预算 %4 %（超过 %5 % 的阈值）。</translation>
    </message>
    <message>
        <source>%1: outturn %2 falls short of the budget of %3 by %4 % (more than %5 %).</source>
        <translation>%1：决算数 %2，预算数 %3，低于预算 %4 %（超过 %5 % 的阈值）。</translation>
    </message>
    <message>
        <source>%1: the outturn exceeds the budget by %2, more than %3 %.</source>
        <translation>%1：决算数超出预算 %2，差异超过 %3 %。</translation>
    </message>
    <message>
        <source>%1: the outturn falls short of the budget by %2, more than %3 %.</source>
        <translation>%1：决算数低于预算 %2，差异超过 %3 %。</translation>
    </message>
    <message>
        <source>%1: the budget was met to %2, off by more than %3 %.</source>
        <translation>%1：完成预算的 %2，与预算的差异超过 %3 %。</translation>
    </message>
    <message>
        <source>Budget or outturn is negative.</source>
        <translation>预算数或决算数为负数。</translation>
    </message>
    <message>
        <source>The report prints no budget for this rate.</source>
        <translation>报告未列示该比例所依据的预算数。</translation>
    </message>
    <message>
        <source>%1: code %2 is %3, but the row is named “%4”, which is code %5.</source>
        <translation>%1：编码 %2 的科目名称应为“%3”，表中列示为“%4”，该名称对应编码 %5。</translation>
    </message>
    <message>
        <source>“%1”, named “%2” elsewhere with the same amount: a character too many or too few.</source>
        <translation>“%1”在他处同一金额写作“%2”，多字或漏字。</translation>
    </message>
    <message>
        <source>%1 is %2, %3 is %4: both hold only if project money paid for %5.</source>
        <translation>%1列示 %2，%3列示 %4：只有 %5 由项目支出负担时两者才都成立。</translation>
    </message>
    <message>
        <source>%1 and %2 are both %3, but their stated changes imply %4 and %5 for last year.</source>
        <translation>%1与%2均为 %3，按所述增减推算的上年数却分别为 %4 和 %5。</translation>
    </message>
    <message>
        <source>The text gives %1 points in all, but the points of its %2 items add up to %3.</source>
        <translation>文字说明自评得分为 %1，而所述 %2 项得分合计为 %3，两者不符。</translation>
    </message>
    <message>
        <source>“%1” is no name of the classification; “%2” is, one character apart.</source>
        <translation>“%1”不是科目名称，与科目“%2”仅一字之差。</translation>
    </message>
    <message>
        <source>The narrative puts %1 under “%2”; in %3 it stands under “%4”.</source>
        <translation>说明将%1列在“%2”款下，而%3中列在“%4”款下。</translation>
    </message>
    <message>
        <source>The narrative calls “%1” what %2 calls “%3” (%4).</source>
        <translation>说明中的“%1”，%2中的科目名称为“%3”（%4）。</translation>
    </message>
    <message>
        <source>Code %1 is named “%2” in %3 and “%4” in %5.</source>
        <translation>编码 %1 在%3中的名称为“%2”，在%5中为“%4”，前后不一致。</translation>
    </message>
    <message>
        <source>The code is not in the program's list.</source>
        <translation>该编码不在程序的科目表中。</translation>
    </message>
    <message>
        <source>No table of the report tells this amount.</source>
        <translation>报告各表均未列示该金额。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2 and %3 as %4; the tables have them the other way round: the two amounts are swapped.</source>
        <translation>说明中%1为 %2、%3为 %4，决算表所列恰好相反，两项金额互换。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2, %3 has %4: the last digit differs.</source>
        <translation>说明中%1为 %2，%3列示 %4，为末位尾差。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2, %3 has %4; the printed amount is that of %5.</source>
        <translation>说明中%1为 %2，%3列示 %4，两者不符；说明所列金额与%5相同。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2, %3 has %4: the decimal point is misplaced.</source>
        <translation>说明中%1为 %2，%3列示 %4，两者不符，系小数点错位。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2, %3 has %4: two digits are exchanged.</source>
        <translation>说明中%1为 %2，%3列示 %4，两者不符，系相邻数字颠倒。</translation>
    </message>
    <message>
        <source>The narrative gives %1 as %2, %3 has %4.</source>
        <translation>说明中%1为 %2，%3列示 %4，两者不符。</translation>
    </message>
    <message>
        <source>The number is already reported.</source>
        <translation>该数字已在其他检查中列为问题。</translation>
    </message>
    <message>
        <source>The narrative names %1 among what %3 paid for, but %2 has no basic expenditure on it.</source>
        <translation>说明将%1列入%3的支出内容，但%2中上述科目没有基本支出金额。</translation>
    </message>
    <message>
        <source>Budget and outturn are both zero.</source>
        <translation>预算数与决算数均为 0。</translation>
    </message>
    <message>
        <source>%1: the budget is 0, so no completion rate exists; the printed %2 is the rate of %4.</source>
        <translation>%1：所述预算数为 0，不存在完成率；所列 %2 实为以 %4 为基数的完成率。</translation>
    </message>
    <message>
        <source>%1: the budget is 0 and %3 was spent, so the printed completion rate of %2 has no base.</source>
        <translation>%1：预算数为 0，决算支出 %3，所列完成率 %2 没有计算基数。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but %3 ÷ %4 = %5 %: the last digit differs.</source>
        <translation>%1：列示完成率 %2，而 %3 ÷ %4 = %5 %，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but %3 ÷ %4 = %5 %; the printed rate is that of %6.</source>
        <translation>%1：列示完成率 %2，而 %3 ÷ %4 = %5 %，两者不符；所列比例系以 %6 为基数计算。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but %3 ÷ %4 = %5 %; the printed figure is the share of %6.</source>
        <translation>%1：列示完成率 %2，而 %3 ÷ %4 = %5 %，两者不符；所列数字实为占 %6 的比重。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but nothing was spent (%3).</source>
        <translation>%1：列示完成率 %2，而决算数为 %3，完成率应为零。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but %3 ÷ %4 = %5 %.</source>
        <translation>%1：列示完成率 %2，而 %3 ÷ %4 = %5 %，两者不符。</translation>
    </message>
    <message>
        <source>%1: completion printed as %2, but an outturn of %3 that is %4 away from the budget makes it %5 %.</source>
        <translation>%1：列示完成率 %2，而决算数 %3 与预算数相差 %4，完成率应为 %5 %，两者不符。</translation>
    </message>
    <message>
        <source>The report does not tell budget and outturn of this rate.</source>
        <translation>报告未列示该完成率的预算数和决算数。</translation>
    </message>
    <message>
        <source>%1 projects are stated, but %2 of the first and %3 of the second level are listed.</source>
        <translation>所述项目共 %1 个，而列示一级项目 %2 个、二级项目 %3 个，个数不符。</translation>
    </message>
    <message>
        <source>%1 projects are said to be evaluated, %2 self-evaluation forms are attached.</source>
        <translation>说明称 %1 个项目开展绩效自评，所附自评表为 %2 张。</translation>
    </message>
    <message>
        <source>%1: the text says “%2”, but %3 equals %4.</source>
        <translation>%1：表述为“%2”，而 %3 与 %4 相等。</translation>
    </message>
    <message>
        <source>%1: %2 of the budget is said to be met, yet the text says “%3”.</source>
        <translation>%1：表述已完成预算的 %2，又称“%3”，前后不一致。</translation>
    </message>
    <message>
        <source>%1: the text says “%2”, but %3 is less than %4.</source>
        <translation>%1：表述为“%2”，而 %3 小于 %4。</translation>
    </message>
    <message>
        <source>%1: the text says “%2”, but %3 is more than %4.</source>
        <translation>%1：表述为“%2”，而 %3 大于 %4。</translation>
    </message>
    <message>
        <source>%1: the text says both “%2” and “%3”.</source>
        <translation>%1：表述既称“%2”，又称“%3”，相互矛盾。</translation>
    </message>
    <message>
        <source>%1 is printed as %2 and %3 as %4: the totals of both sides, what is carried over included, are one amount.</source>
        <translation>%1列示 %2，%3列示 %4：收支总计均含年初、年末结转结余，两者应当相等。</translation>
    </message>
    <message>
        <source>%1: printed as %2, but the other amounts of the sentence leave %3.</source>
        <translation>%1：列示 %2，而按同句所列年初结转、收入和支出应为 %3。</translation>
    </message>
    <message>
        <source>%1: printed as %2, the other amounts of the sentence leave %3: the last digit differs.</source>
        <translation>%1：列示 %2，按同句所列年初结转、收入和支出为 %3，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: a change of %2 is called “%3”: nothing changed.</source>
        <translation>%1：变动额为 %2，却表述为“%3”，实为持平。</translation>
    </message>
    <message>
        <source>The report does not print both amounts that are compared.</source>
        <translation>报告未同时列示所比较的两个金额。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, computed %3 %: the last digit differs.</source>
        <translation>%1：列示增减幅 %2，复算为 %3 %，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed amounts give %3 %; the rate would be right if the change were %4 instead of %5 (a misplaced decimal point).</source>
        <translation>%1：列示增减幅 %2，按所列金额复算为 %3 %；如增减额为 %4 而非 %5（小数点错位），则该比例成立。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed amounts give %3 %; the printed rate was taken of this year's amount instead of the earlier one.</source>
        <translation>%1：列示增减幅 %2，按所列金额复算为 %3 %；所列比例误以本年数为基数。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed amounts give %3 %: the direction is wrong.</source>
        <translation>%1：列示增减幅 %2，按所列金额复算为 %3 %，增减方向相反。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed amounts give %3 %; probably a slip of the digits.</source>
        <translation>%1：列示增减幅 %2，按所列金额复算为 %3 %，疑为数字漏写或错位。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed amounts give %3 %.</source>
        <translation>%1：列示增减幅 %2，按所列金额复算为 %3 %，两者不符。</translation>
    </message>
    <message>
        <source>The earlier amount is zero: there is no rate of change.</source>
        <translation>基期数为 0，不存在增减幅。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the earlier amount is zero, so there is no rate.</source>
        <translation>%1：列示增减幅 %2，但基期数为 0，增减幅无意义。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the printed change is %3 % of the parts together and %4 % of the last of them.</source>
        <translation>%1：列示增减幅 %2，而按所列增减额计算，各部分合计为 %3 %，最后一项为 %4 %，均不相符。</translation>
    </message>
    <message>
        <source>The earlier amount is negative.</source>
        <translation>基期数为负数。</translation>
    </message>
    <message>
        <source>%1: change printed as %2, but %3 and %4 differ by %5.</source>
        <translation>%1：列示增减额 %2，而 %3 与 %4 相差 %5。</translation>
    </message>
    <message>
        <source>The report does not tell the amounts behind this rate.</source>
        <translation>报告未列示该比例所依据的金额。</translation>
    </message>
    <message>
        <source>The report does not state the changes of all budgets.</source>
        <translation>报告未分别列示各类预算的增减额。</translation>
    </message>
    <message>
        <source>The changes imply %1 for last year both for the general public budget and for all appropriation, which leaves no room for last year's government fund of %2: the change was taken of the wrong base.</source>
        <translation>按增减额倒推，上年一般公共预算财政拨款与上年财政拨款总额均为 %1，未给上年政府性基金 %2 留出余地：增减额所依据的上年口径有误。</translation>
    </message>
    <message>
        <source>%1: the budget was met to %2, and no reason is given.</source>
        <translation>%1：完成预算的 %2，未说明差异原因。</translation>
    </message>
    <message>
        <source>%1 is printed as %2 here and as %3 elsewhere: the last digit differs.</source>
        <translation>%1：此处为 %2，另一处为 %3，为末位尾差。</translation>
    </message>
    <message>
        <source>%1 is printed as %2 here and as %3 elsewhere.</source>
        <translation>%1：此处为 %2，另一处为 %3，前后不一致。</translation>
    </message>
    <message>
        <source>The two places may speak of different scopes.</source>
        <translation>两处表述的口径可能不同。</translation>
    </message>
    <message>
        <source>Share printed as %1, but %2 ÷ %3 = %4 %: the last digit differs.</source>
        <translation>列示占比 %1，而 %2 ÷ %3 = %4 %，为末位尾差。</translation>
    </message>
    <message>
        <source>Share printed as %1, but %2 ÷ %3 = %4 %; the printed share is right only for another whole, %5 (%6).</source>
        <translation>列示占比 %1，而 %2 ÷ %3 = %4 %，两者不符；所列占比仅在以 %5（%6）为分母时成立，分母有误。</translation>
    </message>
    <message>
        <source>Share printed as %1, but %2 ÷ %3 = %4 %.</source>
        <translation>列示占比 %1，而 %2 ÷ %3 = %4 %，两者不符。</translation>
    </message>
    <message>
        <source>Part and whole are both zero.</source>
        <translation>部分与整体均为 0。</translation>
    </message>
    <message>
        <source>The whole is zero.</source>
        <translation>整体为 0。</translation>
    </message>
    <message>
        <source>The report does not tell the part or the whole of this share.</source>
        <translation>报告未列示该占比的部分数或整体数。</translation>
    </message>
    <message>
        <source>The share itself is impossible.</source>
        <translation>占比本身不成立。</translation>
    </message>
    <message>
        <source>A share of %1 is impossible; it was computed as if %2 were in the unit of %3.</source>
        <translation>占比 %1 不可能成立；该比例系将 %2 与 %3 按同一金额单位相除得出。</translation>
    </message>
    <message>
        <source>A share of %1 is impossible: a part is between 0 and 100 % of its whole.</source>
        <translation>占比 %1 不可能成立：部分占整体的比重应在 0～100 % 之间。</translation>
    </message>
    <message>
        <source>The parts do not make up the whole.</source>
        <translation>所列分项未构成整体。</translation>
    </message>
    <message>
        <source>The shares of %1 add up to %2 %, not to 100 %, though the parts make up the whole.</source>
        <translation>%1各项占比合计为 %2 %，不等于 100 %，而各分项金额合计等于总额。</translation>
    </message>
    <message>
        <source>The shares of one whole that are listed from %1 on add up to %2 %, more than 100 %.</source>
        <translation>从%1起所列同一整体的各项占比合计为 %2 %，超过 100 %。</translation>
    </message>
    <message>
        <source>Total income (%1) and total expenditure (%2) differ by %3: with what is carried over both are one amount.</source>
        <translation>收入总计（%1）与支出总计（%2）相差 %3：两者均含年初、年末结转和结余，应为同一数额。</translation>
    </message>
    <message>
        <source>The total may be the year&apos;s own, without what is carried over.</source>
        <translation>该总额可能仅为本年数，不含结转结余。</translation>
    </message>
    <message>
        <source>%1 (%2) is part of %3 (%4) and cannot exceed it.</source>
        <translation>%1（%2）包含于%3（%4），不应大于后者。</translation>
    </message>
    <message>
        <source>Awards to small and medium enterprises of %1 and %2 make %3, more than all procurement (%4).</source>
        <translation>授予中小企业的 %1 与 %2 合计 %3，大于全部采购金额 %4。</translation>
    </message>
    <message>
        <source>The list may not name all parts.</source>
        <translation>所列分项可能不完整。</translation>
    </message>
    <message>
        <source>“%1” has two decimal points.</source>
        <translation>“%1”有两个小数点。</translation>
    </message>
    <message>
        <source>%1: “%2” is a percentage without its percent sign.</source>
        <translation>%1：“%2”应为百分比，缺少百分号。</translation>
    </message>
    <message>
        <source>%1: “%2” is an amount without its unit.</source>
        <translation>%1：“%2”为金额，未标明计量单位。</translation>
    </message>
    <message>
        <source>%1: from %2 %3 on the amounts stand beside other names than in %4, %5 rows in all: %6 is there the amount of %7 %8. Amounts and names slipped against each other.</source>
        <translation>%1：自 %2 %3 起，金额与科目的对应关系与%4不一致，共 %5 行：%6 在该表中是 %7 %8 的金额，金额与科目名称错行。</translation>
    </message>
    <message>
        <source>“%1” has its percent sign twice.</source>
        <translation>“%1”重复使用百分号。</translation>
    </message>
    <message>
        <source>“%1”: the thousands are not grouped by three.</source>
        <translation>“%1”千分位分隔有误。</translation>
    </message>
    <message>
        <source>“%1”: the amount before the unit is missing.</source>
        <translation>“%1”：单位前缺少金额。</translation>
    </message>
    <message>
        <source>%2 has “%1”, a percentage where an amount belongs.</source>
        <translation>“%2”栏应填金额，却填写了百分比“%1”。</translation>
    </message>
    <message>
        <source>Budget or executed amount could not be read.</source>
        <translation>预算数或执行数无法识别。</translation>
    </message>
    <message>
        <source>The budget is zero: there is no rate.</source>
        <translation>预算数为 0，不存在执行率。</translation>
    </message>
    <message>
        <source>%1: execution rate printed as %2, but %3 ÷ %4 = %5 %: the last digit differs.</source>
        <translation>%1：列示执行率 %2，而 %3 ÷ %4 = %5 %，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: execution rate printed as %2, but %3 ÷ %4 = %5 %.</source>
        <translation>%1：列示执行率 %2，而 %3 ÷ %4 = %5 %，两者不符。</translation>
    </message>
    <message>
        <source>The text says %1 %, the form itself has an execution rate of %2.</source>
        <translation>文字表述为 %1 %，而自评表的执行率为 %2。</translation>
    </message>
    <message>
        <source>The form prints no total.</source>
        <translation>自评表未列示合计。</translation>
    </message>
    <message>
        <source>The weights do not make up the whole: rows may be missing.</source>
        <translation>分值合计不等于总分值，可能有未识别的行。</translation>
    </message>
    <message>
        <source>%1: the weights add up to %2, the form prints %3.</source>
        <translation>%1：各项分值合计 %2，表中列示 %3。</translation>
    </message>
    <message>
        <source>%1: the score of %2 is above the weight of %3.</source>
        <translation>%1：得分 %2 超过分值 %3。</translation>
    </message>
    <message>
        <source>%1: the result %2 meets the target %3, yet only %4 of %5 points are given.</source>
        <translation>%1：完成值“%2”已达到指标值“%3”，但仅得 %4 分（分值 %5）。</translation>
    </message>
    <message>
        <source>%1: the result %2 misses the target %3, yet all %5 points are given.</source>
        <translation>%1：完成值“%2”未达到指标值“%3”，却得满分 %5。</translation>
    </message>
    <message>
        <source>%1: the result %2 exceeds the target %3 by more than %4 %.</source>
        <translation>%1：完成值“%2”超过指标值“%3”%4 % 以上，指标设定可能偏低。</translation>
    </message>
    <message>
        <source>%1: the target %3 is answered with a percentage, %2.</source>
        <translation>%1：指标值“%3”为绝对数，完成值却填写百分比“%2”。</translation>
    </message>
    <message>
        <source>%1: %2 on the staff against %3 posts.</source>
        <translation>%1 %2，编制 %3，超编制。</translation>
    </message>
    <message>
        <source>%1: carry-over printed as %2, but %3 − %4 leaves %5.</source>
        <translation>%1：列示结转结余 %2，而 %3 − %4 应余 %5。</translation>
    </message>
    <message>
        <source>The table has no total row or no coded rows.</source>
        <translation>该表没有合计行或科目行。</translation>
    </message>
    <message>
        <source>One code stands in two rows.</source>
        <translation>同一编码出现在两行。</translation>
    </message>
    <message>
        <source>Neither tables nor figures were found: is this a final account?</source>
        <translation>未识别到决算表和数据，请确认是否为决算报告。</translation>
    </message>
    <message>
        <source>%1: a statement says that the table is empty, but it has amounts, such as %2.</source>
        <translation>%1：说明称本表为空表，但表中列有金额，如 %2。</translation>
    </message>
    <message>
        <source>Required tables without readable content and without a statement that they are empty: %1 (missing, or present as pictures only).</source>
        <translation>下列决算表没有可识别的内容，也没有空表说明：%1（缺少，或仅为图片）。</translation>
    </message>
    <message>
        <source>The tables are those of a budget: it publishes other forms than a final account.</source>
        <translation>所列各表为预算表，其表式与决算不同，不按决算公开要求核对。</translation>
    </message>
    <message>
        <source>The report's sections were not recognised.</source>
        <translation>未识别到报告的章节。</translation>
    </message>
    <message>
        <source>The report does not treat: %1.</source>
        <translation>报告缺少下列事项的说明：%1。</translation>
    </message>
    <message>
        <source>%1 has %2, %3 has %4: the last digit differs.</source>
        <translation>%1列示 %2，%3列示 %4，为末位尾差。</translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4: one figure, two values.</source>
        <translation>%1列示 %2，%3列示 %4，同一指标两表不符。</translation>
    </message>
    <message>
        <source>%1 has %2, the amounts of %3 and its like add up to %4: the last digit differs.</source>
        <translation>%1列示 %2，%3等项合计 %4，为末位尾差。</translation>
    </message>
    <message>
        <source>%1 has %2, but the amounts of %3 and its like add up to %4.</source>
        <translation>%1列示 %2，而%3等项合计为 %4，两者不符。</translation>
    </message>
    <message>
        <source>%1 is %2, more than the %4 that %3 has for the whole year.</source>
        <translation>%1为 %2，大于%3全年的 %4。</translation>
    </message>
    <message>
        <source>%1: the number %3 is repeated.</source>
        <translation>%1：行次或序号“%3”重复。</translation>
    </message>
    <message>
        <source>%1: the numbering jumps from %2 to %3.</source>
        <translation>%1：行次或序号由“%2”跳至“%3”。</translation>
    </message>
    <message>
        <source>%1: the numbering falls back from %2 to %3.</source>
        <translation>%1：行次或序号由“%2”退回“%3”。</translation>
    </message>
    <message>
        <source>The form leaves empty cells blank.</source>
        <translation>该表以空白表示无数据。</translation>
    </message>
    <message>
        <source>%1: the row has %2 amounts where every other row has %3.</source>
        <translation>%1：该行仅有 %2 个金额，其他各行均为 %3 个。</translation>
    </message>
    <message>
        <source>%1: the row has %2 cells for %3 columns.</source>
        <translation>%1：该行有 %2 个单元格，而表头只有 %3 栏。</translation>
    </message>
    <message>
        <source>The base is zero: there is no rate.</source>
        <translation>基数为 0，不存在比率。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, computed %3 %: the last digit differs.</source>
        <translation>%1列示 %2，复算为 %3 %，为末位尾差。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, but its columns give %3 %.</source>
        <translation>%1列示 %2，而按有关栏目复算为 %3 %，两者不符。</translation>
    </message>
    <message>
        <source>The heading “%1” repeats that of an earlier section.</source>
        <translation>标题“%1”与前面的标题重复。</translation>
    </message>
    <message>
        <source>The purpose of %1 is given as “%2”, which is that of %3.</source>
        <translation>%1的用途表述为“%2”，实为%3的用途，系套用文字。</translation>
    </message>
    <message>
        <source>The form of the project %1 speaks of another project, “%2”.</source>
        <translation>“%1”自评表中出现其他项目名称“%2”，系套用文字。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a budget: “%2” is.</source>
        <translation>“%1”表述有误，规范名称为“%2”。</translation>
    </message>
    <message>
        <source>The report does not tell its department.</source>
        <translation>未识别到报告的部门名称。</translation>
    </message>
    <message>
        <source>“%1” is written for the department&apos;s name %2.</source>
        <translation>部门名称写为“%1”，与“%2”不一致。</translation>
    </message>
    <message>
        <source>“%1” is named as the reporting department; the report is that of %2.</source>
        <translation>文中以“%1”为编报部门，而本报告的部门为%2。</translation>
    </message>
    <message>
        <source>“%1”: the choice of the template was not made.</source>
        <translation>“%1”：模板中的选择项未作选择。</translation>
    </message>
    <message>
        <source>“%1” is an instruction or blank of the template left in the report.</source>
        <translation>“%1”为模板的填写说明或空白，未删除。</translation>
    </message>
    <message>
        <source>“%1”: a number of the template was never filled in.</source>
        <translation>“%1”：模板中的数字未填写。</translation>
    </message>
    <message>
        <source>“%1”: zeros stand where the template wants names and kinds.</source>
        <translation>“%1”：模板中应填写的名称和级次以 0 代替。</translation>
    </message>
    <message>
        <source>“%1”: the template's clause on the purpose was kept though there is nothing to tell.</source>
        <translation>“%1”：没有相应支出，却保留了模板的用途表述。</translation>
    </message>
    <message>
        <source>“%1” answers the template's clause on the use of vehicles with something else.</source>
        <translation>“%1”：答非所问，与模板的车辆用途表述不符。</translation>
    </message>
    <message>
        <source>“%1” stands twice in a row.</source>
        <translation>“%1”连续重复出现。</translation>
    </message>
    <message>
        <source>“%1”: the template's list was filled in with nothing.</source>
        <translation>“%1”：模板的列举项以“无”填充。</translation>
    </message>
    <message>
        <source>Two columns of the table are headed “%1”: weight and score cannot be told apart.</source>
        <translation>表中两栏的标题均为“%1”，分值与得分无法区分。</translation>
    </message>
    <message>
        <source>“%1”: a character left over from another sentence stands before the year.</source>
        <translation>“%1”：年度前残留其他语句的文字。</translation>
    </message>
    <message>
        <source>“%1” is doubled or stands beside another mark: “%2” is meant.</source>
        <translation>“%1”重复或标点误用，应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is written for “%2”.</source>
        <translation>“%1”应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” does not say which budget: probably “%2”.</source>
        <translation>“%1”未表明何种预算，疑为“%2”。</translation>
    </message>
    <message>
        <source>“%1” lacks a quotation mark: “%2”.</source>
        <translation>“%1”缺少引号，应为%2。</translation>
    </message>
    <message>
        <source>“%1” names %2; the report is for %3.</source>
        <translation>“%1”为 %2 年度，而本报告为 %3 年度。</translation>
    </message>
    <message>
        <source>“%1”: the outturn of %2 is compared with that of the same year.</source>
        <translation>“%1”：%2 年度的决算数与同一年度的决算数相比，比较的年度有误。</translation>
    </message>
    <message>
        <source>“%1” is no year of four digits; the report is for %2.</source>
        <translation>“%1”的年份不是四位数，本报告为 %2 年度。</translation>
    </message>
    <message>
        <source>The report does not tell its fiscal year.</source>
        <translation>未识别到报告的决算年度。</translation>
    </message>
    <message>
        <source>%1: printed as %2, which fits nothing else in the report; read as %3 it does (wrong unit).</source>
        <translation>%1：列示 %2，与报告其他数据均不符；如为 %3 则相符，金额单位有误。</translation>
    </message>
    <message>
        <source>%1: the result %2 is only %6 % of the target %3, yet %4 of %5 points are given.</source>
        <translation>%1：完成值“%2”仅为指标值“%3”的 %6 %，却得 %4 分（分值 %5 分）。</translation>
    </message>
    <message>
        <source>%1: the cost of %2 stays within the ceiling %3, yet only %4 of %5 points are given; unspent money is already scored by the execution rate.</source>
        <translation>%1：成本“%2”未超过指标值“%3”，却仅得 %4 分（分值 %5 分）；资金未用完已在预算执行率中扣分，此处重复扣分。</translation>
    </message>
    <message>
        <source>%1: the cost of %2 exceeds the planned %3, yet all %5 points are given.</source>
        <translation>%1：成本“%2”超过指标值“%3”，却得满分 %5 分。</translation>
    </message>
    <message>
        <source>%1: the result is given as “%2”, yet only %4 of %5 points are given and no reason for the lost ones.</source>
        <translation>%1：完成情况填写“%2”，却仅得 %4 分（分值 %5 分），未说明扣分原因。</translation>
    </message>
    <message>
        <source>%1 indicators with a target in numbers get full marks though their result is only a word such as “已完成” (%2): the points cannot be verified.</source>
        <translation>%1 项定量指标的完成值只填“已完成”等字样而得满分（%2等），得分无从核实。</translation>
    </message>
    <message>
        <source>%1 indicators give the range of their target as the result (%2): full marks rest on no measured value.</source>
        <translation>%1 项指标的完成值照抄指标值的区间（%2），没有实际完成数据，满分缺乏依据。</translation>
    </message>
    <message>
        <source>%1 indicators lose points while their result is left empty (%2): the deduction is not explained.</source>
        <translation>%1 项指标未得满分而完成情况为空（%2），扣分没有说明。</translation>
    </message>
    <message>
        <source>%1 indicators lose points while the column for the reasons of deviations says “无” (%2).</source>
        <translation>%1 项指标未得满分，偏差原因栏却填“无”（%2）。</translation>
    </message>
    <message>
        <source>%1: the budget was executed to %2, yet all %3 points for execution are given.</source>
        <translation>%1：预算执行率为 %2，执行率指标却得满分 %3 分。</translation>
    </message>
    <message>
        <source>%1: “%2” is reported at %3 with full marks, though only %4 of the money was paid.</source>
        <translation>%1：“%2”填报 %3 并得满分，而资金仅支付 %4。</translation>
    </message>
    <message>
        <source>%1: “%2” is reported at %3 with full marks, though “%4” reached %5 of %6 only.</source>
        <translation>%1：“%2”填报 %3 并得满分，而“%4”仅完成 %5（指标值 %6）。</translation>
    </message>
    <message>
        <source>%1: %2 forms report the same result %3 against different targets (%4): one result cannot be that of each project.</source>
        <translation>%1：%2 张自评表的完成值均为 %3，指标值却各不相同（%4），同一完成值不可能分别是各项目的成果。</translation>
    </message>
    <message>
        <source>%1: the total score is printed as %2, but the scores of the rows add up to %3.</source>
        <translation>%1：总分列示 %2，各项得分合计为 %3，两者不符。</translation>
    </message>
    <message>
        <source>%1: the points in a group's label are not those of its rows (label → sum of the rows): %2.</source>
        <translation>%1：一级指标所注分值与其下各项分值之和不符（所注分值 → 各项合计）：%2。</translation>
    </message>
    <message>
        <source>%1: the weights add up to %2, the form prints %3; by the labels of the groups the difference lies in (label → sum of the rows): %4.</source>
        <translation>%1：各项分值合计 %2，表中列示 %3；按一级指标所注分值，差额出在（所注分值 → 各项合计）：%4。</translation>
    </message>
    <message>
        <source>%1: confirmed by the auditor as %2</source>
        <translation>%1：审计人员确认为 %2</translation>
    </message>
    <message>
        <source>%1: corrected by the auditor to %2; %3 was read</source>
        <translation>%1：审计人员更正为 %2，程序识读为 %3</translation>
    </message>
    <message>
        <source>Switched off in the settings of the case</source>
        <translation>已在案件设置中停用</translation>
    </message>
    <message>
        <source>%1: the text gives a full-year budget of %2, the self-evaluation form one of %3.</source>
        <translation>%1：文字说明全年预算数为 %2，自评表为 %3，两者不符。</translation>
    </message>
    <message>
        <source>So many sums and rows of this table do not fit that it was probably not read as it is printed: its figures are not checked.</source>
        <translation>这张表对不上的合计和行太多，很可能没有按原样识读，表中数字未作核对。</translation>
    </message>
    <message>
        <source>%1: the form has %2 as the result of “%3”, the report&apos;s table of its projects %4.</source>
        <translation>%1：自评表“%3”的完成值为“%2”，报告所列项目明细表为“%4”，两者不符。</translation>
    </message>
    <message>
        <source>%1: the form has a budget of %2, the report's table of its projects one of %3.</source>
        <translation>%1：自评表预算数为 %2，报告所列项目明细表为 %3，两者不符。</translation>
    </message>
    <message>
        <source>%1: the form has an executed amount of %2, the report's table of its projects one of %3.</source>
        <translation>%1：自评表执行数为 %2，报告所列项目明细表为 %3，两者不符。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, though %3 is less than the target %4.</source>
        <translation>%1印为 %2，但完成值 %3 低于目标值 %4。</translation>
    </message>
    <message>
        <source>%1: the text gives an executed amount of %2, the self-evaluation form one of %3.</source>
        <translation>%1：文字说明执行数为 %2，自评表为 %3，两者不符。</translation>
    </message>
    <message>
        <source>%1: the text gives a score of %2, the self-evaluation form a total of %3.</source>
        <translation>%1：文字说明自评得分为 %2，自评表总分为 %3，两者不符。</translation>
    </message>
    <message>
        <source>%1: %2 is said to have been added during the year, yet the form shows it as the initial budget.</source>
        <translation>%1：文字说明 %2 为年中追加，自评表却列为年初预算数。</translation>
    </message>
    <message>
        <source>The report admits “%1”, while the self-evaluation gives full marks: %2.</source>
        <translation>报告自述“%1”，自评表相应内容却得满分（%2）。</translation>
    </message>
    <message>
        <source>%1 evaluated projects are said to have %2; the %3 attached forms account for %4 of it only.</source>
        <translation>说明称 %1 个项目自评涉及资金 %2，所附 %3 张自评表的执行数合计仅 %4。</translation>
    </message>
    <message>
        <source>%1 evaluated projects are said to have %2, but the execution in their %3 forms adds up to %4.</source>
        <translation>说明称 %1 个项目自评涉及资金 %2，而相应 %3 张自评表的执行数合计为 %4。</translation>
    </message>
    <message>
        <source>The whole department's self-evaluation is given as %1 points, but no form of it is attached, only those of projects.</source>
        <translation>说明称部门整体支出自评得分 %1 分，但附件只有项目自评表，没有部门整体支出自评表。</translation>
    </message>
    <message>
        <source>The attached self-evaluations (%1) hold indicators only: the project's budget, executed amount and execution rate, which the form requires, are missing.</source>
        <translation>所附 %1 张自评表（指标体系）只有指标，缺少规定格式要求的项目预算数、执行数和执行率。</translation>
    </message>
    <message>
        <source>%1: an increase of %2 to %3 would leave a negative earlier amount.</source>
        <translation>%1：增加 %2 后为 %3，则基期数为负数，不合常理。</translation>
    </message>
    <message>
        <source>%1: rate of change printed as %2, but the change itself is printed as zero.</source>
        <translation>%1：列示增减幅 %2，而增减额列示为 0。</translation>
    </message>
    <message>
        <source>%1: share printed as %2, but the part itself is printed as zero.</source>
        <translation>%1：列示占比 %2，而部分数本身列示为 0。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, but its base is zero, so there is no rate.</source>
        <translation>%1列示 %2，而其基数为 0，不存在比率。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, yet %3 is %4.</source>
        <translation>%1列示 %2，而%3为 %4。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, yet nothing was spent: %3 is %4.</source>
        <translation>%1列示 %2，而未发生支出：%3为 %4。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, fewer than the %4 of %3.</source>
        <translation>%1列示 %2，少于%3的 %4。</translation>
    </message>
    <message>
        <source>The report does not tell what this cost.</source>
        <translation>报告未列示与此对应的支出金额。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, an amount that nothing in the report confirms; elsewhere it is %3, one digit apart.</source>
        <translation>%1列示 %2，报告其他各处均不能印证；另处列示 %3，仅一位数字不同，疑为笔误。</translation>
    </message>
    <message>
        <source>%1 has %2, but the classes that %3 (%4) is made of include none of that name.</source>
        <translation>%1列示 %2，而构成%3（%4）的各类科目中没有该科目。</translation>
    </message>
    <message>
        <source>Units that are not administrative keep their public expenditure out of it.</source>
        <translation>非行政（参公）单位的公用经费不计入机关运行经费，两数可以不等。</translation>
    </message>
    <message>
        <source>%1 is printed as %2, %3 as %4: one digit apart, though the two are one amount in an administrative unit.</source>
        <translation>%1列示 %2，%3列示 %4，仅一位数字不同；行政单位两数应当一致，疑为笔误。</translation>
    </message>
    <message>
        <source>%1 is printed as %2 and %5 as %6; exchanged, the two put right the %3 ties that fail.</source>
        <translation>%1列示 %2、%5列示 %6；两数互换后，不成立的 %3 项勾稽关系全部成立，疑为两数填写互换。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4: two digits are exchanged.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立，系相邻两位数字颠倒。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4: a digit is missing.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立，系漏写一位数字。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4: there is a digit too many.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立，系多写一位数字。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4: one digit is wrong.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立，系一位数字有误。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4: the decimal point or the unit is wrong.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立，系小数点或金额单位有误。</translation>
    </message>
    <message>
        <source>%1 is printed as %2; the %3 ties that fail with it all hold with %4.</source>
        <translation>%1列示 %2，与其有关的 %3 项勾稽关系不成立；如为 %4 则全部成立。</translation>
    </message>
    <message>
        <source>From %1 to %5 the amounts of this column stand one row too low: with each moved up, the %3 ties that fail hold.</source>
        <translation>自%1至%5，该栏各数错行，低了一行；逐行上移后，不成立的 %3 项勾稽关系全部成立。</translation>
    </message>
    <message>
        <source>From %1 to %5 the amounts of this column stand one row too high: with each moved down, the %3 ties that fail hold.</source>
        <translation>自%1至%5，该栏各数错行，高了一行；逐行下移后，不成立的 %3 项勾稽关系全部成立。</translation>
    </message>
    <message>
        <source>The total agrees with other places of the report: one of the parts is wrong or missing.</source>
        <translation>该合计数与报告其他各处一致，应是某个分项有误或遗漏。</translation>
    </message>
    <message>
        <source>%1: the completion of the budget is printed as %2, the very figure of its share elsewhere: probably the share was written where the completion belongs.</source>
        <translation>%1：完成预算比例列示为 %2，与该项目的占比数字完全相同，疑将占比误作完成率填列。</translation>
    </message>
    <message>
        <source>%1 (SHA-256 %2…), page %3, line %4: %5 %6</source>
        <translation>%1（SHA-256 %2…）第 %3 页第 %4 行：%5 %6</translation>
    </message>
    <message>
        <source>%1: %2 is told against the year before, for which the report of %4 has %3: the last digit differs.</source>
        <translation>%1：与上年相比列示 %2，%4 年度决算报告的数为 %3，为末位尾差。</translation>
    </message>
    <message>
        <source>%1: %2 is told against the year before, for which the report of %4 has %3; the two do not agree.</source>
        <translation>%1：与上年相比列示 %2，%4 年度决算报告的数为 %3，两者不符。</translation>
    </message>
    <message>
        <source>The report of the year before does not tell this amount, or tells two.</source>
        <translation>上年度报告未列示该金额，或列示不一。</translation>
    </message>
    <message>
        <source>The report does not tell its department or its fiscal year.</source>
        <translation>未识别到报告的部门名称或决算年度。</translation>
    </message>
    <message>
        <source>The report of %1 for %2 is not at hand.</source>
        <translation>没有%1 %2 年度的决算报告可供核对。</translation>
    </message>
    <message>
        <source>%1 is %2, less than the %4 that its unit %3 alone reports.</source>
        <translation>%1为 %2，小于所属单位%3自己报告的 %4。</translation>
    </message>
    <message>
        <source>%1 is %2, but the reports of all its units add up to %3.</source>
        <translation>%1为 %2，而所属各单位报告合计为 %3。</translation>
    </message>
    <message>
        <source>The report lists no units whose accounts it covers.</source>
        <translation>报告未列出纳入决算范围的单位。</translation>
    </message>
    <message>
        <source>None of the %1 units that the report lists has its own report at hand.</source>
        <translation>报告所列 %1 个单位均没有自己的决算报告可供核对。</translation>
    </message>
    <message>
        <source>The reports do not tell their totals.</source>
        <translation>报告未列示收支合计。</translation>
    </message>
    <message>
        <source>%1 of %2 units have their own report at hand: their sum is not compared.</source>
        <translation>%2 个单位中仅有 %1 个单位的报告，不核对合计。</translation>
    </message>
</context>
<context>
    <name>tieout::CompareMeasure</name>
    <message>
        <source>%1, share of %2</source>
        <translation>%1占%2比重</translation>
    </message>
    <message>
        <source>%1, completion of the budget</source>
        <translation>%1预算完成率</translation>
    </message>
    <message>
        <source>%1, growth</source>
        <translation>%1增长率</translation>
    </message>
    <message>
        <source>%1 per head</source>
        <translation>人均%1</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>发现数量</translation>
    </message>
    <message>
        <source>Amount of the errors</source>
        <translation>错误涉及差额</translation>
    </message>
</context>
</TS>
