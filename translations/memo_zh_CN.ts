<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>Concerned: </source>
        <translation>涉及：</translation>
    </message>
    <message>
        <source>Without contradiction: </source>
        <translation>核对相符：</translation>
    </message>
    <message>
        <source>%1, fiscal year %2</source>
        <translation>%1%2年度</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>被审计单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>决算年度</translation>
    </message>
    <message>
        <source>Unit of the tables</source>
        <translation>表格金额单位</translation>
    </message>
    <message>
        <source>Unit of the narrative</source>
        <translation>文字说明金额单位</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>PDF, %1 pages</source>
        <translation>PDF，共 %1 页</translation>
    </message>
    <message>
        <source>text, %1, %2 lines</source>
        <translation>文本，%1 编码，共 %2 行</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 项</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Every finding recomputes the numbers as printed in the reports named here, within the narrative, within each table and between them; accounts and vouchers were not examined.</source>
        <translation>本备忘录所列发现，均由所列报告印载的数字重新计算得出，核对范围为文字说明内部、各表内部以及表与表、文与表之间的勾稽关系，未涉及账簿和凭证。</translation>
    </message>
    <message>
        <source>A printed number stands for half a unit of its last digit to each side: an error is what no values in these ranges make true, a rounding difference misses by the last digit only.</source>
        <translation>印载数字视为其末位正负半个单位的区间：区间内任何取值都不能使表述成立的，列为错误；仅相差末位的，列为尾差。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Audit memo</source>
        <translation>审计备忘录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Printed (%1): </source>
        <translation>原文（%1）：</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印载</translation>
    </message>
    <message>
        <source>operand</source>
        <translation>运算数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文数字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>printed %1, recomputed %2</source>
        <translation>印为 %1，重算 %2</translation>
    </message>
    <message>
        <source>printed %1, compared with %2</source>
        <translation>印为 %1，核对数 %2</translation>
    </message>
    <message>
        <source>printed %1, should be %2</source>
        <translation>印为 %1，应为 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差额 %1</translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation>结论：</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation>（理由：%1）</translation>
    </message>
    <message>
        <source>  Same root: %1</source>
        <translation>  同源发现：%1</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>批注：</translation>
    </message>
    <message>
        <source>  (arguable)</source>
        <translation>  （可商榷）</translation>
    </message>
    <message>
        <source>No finding was raised; what was checked is listed below.</source>
        <translation>未提出发现；已执行的核对见下表。</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>对原文的批注</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>已执行的核对</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Not checked, and why</source>
        <translation>未核对事项及原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>报告 %1：%2</translation>
    </message>
    <message>
        <source>Decisions whose finding is no longer raised</source>
        <translation>对应发现已不再提出的结论</translation>
    </message>
    <message>
        <source>Read with reservations</source>
        <translation>识读中的保留事项</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>The memo could not be drawn.</source>
        <translation>无法绘制备忘录。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>p. %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>The memo could not be put together (%1); please report this.</source>
        <translation>无法生成备忘录文件（%1），请反馈此问题。</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>待取证</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>%1 rules were run by Tieout %2 and applied %3 times: %4 tie, %5 do not, %6 not applicable, %7 not checked.</source>
        <translation>由勾稽 %2 运行 %1 项核对规则，共应用 %3 次：勾稽一致 %4 次，不符 %5 次，不适用 %6 次，未核对 %7 次。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>状态截至</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>记录条数</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>末条哈希</translation>
    </message>
    <message>
        <source>State</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>The chain of hashes is whole: no event was changed or removed.</source>
        <translation>哈希链完整，记录未被改动或删除。</translation>
    </message>
    <message>
        <source>The chain of hashes is broken: an event was changed or removed.</source>
        <translation>哈希链已断开，有记录被改动或删除。</translation>
    </message>
    <message>
        <source>Audit evidence sheet</source>
        <translation>审计取证单</translation>
    </message>
    <message>
        <source>Summary working paper</source>
        <translation>汇总审计工作底稿</translation>
    </message>
    <message>
        <source>yuan and ten thousand yuan were mixed up when the amount was entered</source>
        <translation>填列时元与万元混用，未按所标单位换算</translation>
    </message>
    <message>
        <source>Verify the unit against the working papers, correct the amount and publish it again.</source>
        <translation>请对照决算数据核实金额单位，更正后重新公开。</translation>
    </message>
    <message>
        <source>a slip of typing or typesetting in the number</source>
        <translation>数字录入或排版有误</translation>
    </message>
    <message>
        <source>Correct the number and publish it again.</source>
        <translation>请更正该数字并重新公开。</translation>
    </message>
    <message>
        <source>code or name of the item was entered wrongly and not compared with the year&apos;s classification</source>
        <translation>科目编码或名称录入有误，未与当年政府收支分类科目核对</translation>
    </message>
    <message>
        <source>Compare the items with the classification of the year, correct them and publish them again.</source>
        <translation>请对照当年政府收支分类科目核实，更正后重新公开。</translation>
    </message>
    <message>
        <source>the text of another year or another department was taken over without revising every place</source>
        <translation>套用以前年度或其他部门的文本，未逐处更新</translation>
    </message>
    <message>
        <source>Correct the wording and publish it again.</source>
        <translation>请更正相应表述并重新公开。</translation>
    </message>
    <message>
        <source>the contents were not compared with the list of what must be published</source>
        <translation>公开前未按规定的公开内容逐项核对</translation>
    </message>
    <message>
        <source>Publish what is missing, or state that there is nothing to report.</source>
        <translation>请补充公开缺失的内容；确无此项的，应作出说明。</translation>
    </message>
    <message>
        <source>narrative and tables come from different versions of the accounts and were not compared before publication</source>
        <translation>文字说明与报表未取自同一版本的决算数据，公开前未相互核对</translation>
    </message>
    <message>
        <source>Establish which of the figures is right from the accounts, correct the other and publish it again.</source>
        <translation>请依据决算数据确定何者正确，更正另一处后重新公开。</translation>
    </message>
    <message>
        <source>a cell was lost when the table was exported or typeset</source>
        <translation>报表导出或排版时漏格</translation>
    </message>
    <message>
        <source>Restore the table from the accounts and publish it again.</source>
        <translation>请依据决算报表恢复原表并重新公开。</translation>
    </message>
    <message>
        <source>cells were shifted when the table was exported or typeset</source>
        <translation>报表导出或排版时错行、错格</translation>
    </message>
    <message>
        <source>parts and total were not updated together, or a single cell was entered wrongly</source>
        <translation>分项与合计未同步更新，或个别单元格录入有误</translation>
    </message>
    <message>
        <source>Establish the right amount from the accounts, correct the table and every place that quotes it, and publish them again.</source>
        <translation>请依据决算数据核实应为何数，更正报表及引用该数的各处后重新公开。</translation>
    </message>
    <message>
        <source>the deviation was not explained when the narrative was written</source>
        <translation>编写说明时未解释差异原因</translation>
    </message>
    <message>
        <source>Explain the deviation, and add the explanation to what was published.</source>
        <translation>请说明差异原因，并在公开文本中补充说明。</translation>
    </message>
    <message>
        <source>the figure was computed by hand or kept from a draft and not recomputed before publication</source>
        <translation>文字说明中的数字由人工计算或沿用旧稿，公开前未复算</translation>
    </message>
    <message>
        <source>Establish the right figure from the accounts, correct the narrative and every place that quotes it, and publish it again.</source>
        <translation>请依据决算数据核实应为何数，更正文字说明及引用该数的各处后重新公开。</translation>
    </message>
    <message>
        <source>scores and rates of the self-evaluation were not reviewed after they were entered</source>
        <translation>自评表填列后未复核分值与比率</translation>
    </message>
    <message>
        <source>Review scores and rates of the self-evaluation, correct them and publish them again.</source>
        <translation>请复核自评分值与比率，更正后重新公开。</translation>
    </message>
    <message>
        <source>budgeting was not precise, or the budget was adjusted in the course of the year</source>
        <translation>预算编制不够准确，或年中调整了预算</translation>
    </message>
    <message>
        <source>Explain the deviation; where the budget was adjusted, show the approval.</source>
        <translation>请说明差异原因；年中调整预算的，请提供批复。</translation>
    </message>
    <message>
        <source>the published text was not reviewed</source>
        <translation>公开文本未经复核</translation>
    </message>
    <message>
        <source>Explain the matter and, where need be, correct what was published.</source>
        <translation>请说明情况，必要时更正公开文本。</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>less than 0.01 %</source>
        <translation>0.01 % 以下</translation>
    </message>
    <message>
        <source>Readers of the published report cannot rely on this statement; no amount can be put on it.</source>
        <translation>公开文本的这一表述不可靠，影响公开信息的准确性；无法以金额计量。</translation>
    </message>
    <message>
        <source>The rate is off by %1 percentage points; the published account of the budget&apos;s execution is inaccurate to that extent.</source>
        <translation>比率相差 %1 个百分点，公开的预算执行情况与此相应失实。</translation>
    </message>
    <message>
        <source>the tables were not compared with the prescribed forms before publication, or were published as pictures</source>
        <translation>公开前未按规定格式逐表核对，或以图片形式公开报表</translation>
    </message>
    <message>
        <source>Publish every prescribed table so that its text can be read; where there is nothing to report, publish the blank table with a statement.</source>
        <translation>请按规定格式以可读取的文字公开全部决算表；没有数据的，公开空表并作说明。</translation>
    </message>
    <message>
        <source>What must be published is not complete; no amount can be put on it.</source>
        <translation>应公开的内容不完整，影响公众获取完整信息；无法以金额计量。</translation>
    </message>
    <message>
        <source>The published figure is off by %1.</source>
        <translation>公开的数字相差 %1。</translation>
    </message>
    <message>
        <source>The amount concerned is %1, %2 of the year&apos;s total expenditure.</source>
        <translation>涉及金额 %1，占本年支出合计的 %2。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Rounded or truncated in the course of the computation.</source>
        <translation>计算过程中四舍五入或截尾所致。</translation>
    </message>
    <message>
        <source>Possible cause: %1. What counts is the auditee&apos;s explanation.</source>
        <translation>可能的原因：%1；以被审计单位的说明为准。</translation>
    </message>
    <message>
        <source>Round every figure from the same exact amounts.</source>
        <translation>请以同一组精确数统一取舍后再公开。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>索引号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>审计期间</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>审计事项</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>%1; place: %2</source>
        <translation>%1；位置：%2</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计人员</translation>
    </message>
    <message>
        <source>Opinion of the unit that gives the evidence (seal)</source>
        <translation>证据提供单位意见（盖章）</translation>
    </message>
    <message>
        <source>Person in charge (signature)</source>
        <translation>负责人（签名）</translation>
    </message>
    <message>
        <source>Summary of the matter</source>
        <translation>审计事项摘要</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Main contents</source>
        <translation>分项底稿主要内容</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Place in the audit report; disposition</source>
        <translation>与审计报告对应关系；处理意见</translation>
    </message>
    <message>
        <source>No finding has been confirmed yet.</source>
        <translation>尚无已确认的发现。</translation>
    </message>
    <message>
        <source>Not listed here: %1 open, %2 waiting for evidence, %3 dismissed.</source>
        <translation>未列入本表：未处理 %1 条，待取证 %2 条，已排除 %3 条。</translation>
    </message>
    <message>
        <source>No finding has been confirmed yet: confirm findings to make evidence sheets of them.</source>
        <translation>尚无已确认的发现；确认发现后即可生成取证单。</translation>
    </message>
    <message>
        <source>%1 (reopened %2)</source>
        <translation>%1（已于 %2 重新打开）</translation>
    </message>
    <message>
        <source>Tie-out of the published departmental final accounts</source>
        <translation>部门决算公开数据勾稽核对</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>本年支出合计</translation>
    </message>
    <message>
        <source>Signed: prepared</source>
        <translation>编制签署</translation>
    </message>
    <message>
        <source>Signed: reviewed</source>
        <translation>复核签署</translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3</source>
        <translation>%1（%2），SHA-256 %3</translation>
    </message>
    <message>
        <source>recomputed or compared, and it ties</source>
        <translation>已重新计算或核对，勾稽一致</translation>
    </message>
    <message>
        <source>recomputed or compared, and it does not tie: see the finding</source>
        <translation>已重新计算或核对，勾稽不符，见相应发现</translation>
    </message>
    <message>
        <source>not applicable: the report has nothing of the kind</source>
        <translation>不适用：报告中没有此类内容</translation>
    </message>
    <message>
        <source>not checked, for the reason given</source>
        <translation>未核对，原因另列</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>范围与方法</translation>
    </message>
    <message>
        <source>Tick marks</source>
        <translation>核对标记</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>案件日志</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Dismissed, with reasons</source>
        <translation>已排除的发现及理由</translation>
    </message>
    <message>
        <source>Corrections of what the program read</source>
        <translation>对识读结果的更正</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识读为</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印为</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>勾稽一致</translation>
    </message>
    <message>
        <source>does not tie</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Thresholds: deviation from the budget from %1 % on; materiality %2 yuan.</source>
        <translation>阈值：与预算偏离 %1 % 起提示；重要性金额 %2 元。</translation>
    </message>
    <message>
        <source>%1: did not run</source>
        <translation>%1：未运行</translation>
    </message>
    <message>
        <source>%1: told as %2 by the case&apos;s settings</source>
        <translation>%1：按案件设置列为“%2”</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭的规则与改动的严重程度</translation>
    </message>
    <message>
        <source>Nothing: every rule ran with its own severity.</source>
        <translation>无：全部规则均按原定严重程度运行。</translation>
    </message>
    <message>
        <source>Comparison of the reports</source>
        <translation>各报告比较</translation>
    </message>
</context>
</TS>
