<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 was skipped: the case holds a report with the same content (SHA-256) already.</source>
        <translation>已跳过 %1：案件中已有内容相同（SHA-256 一致）的报告。</translation>
    </message>
</context>
<context>
    <name>tieout::Review</name>
    <message>
        <source>Confirm finding</source>
        <translation>确认发现</translation>
    </message>
    <message>
        <source>Confirm %1 findings</source>
        <translation>确认 %1 项发现</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>排除发现</translation>
    </message>
    <message>
        <source>Dismiss %1 findings</source>
        <translation>排除 %1 项发现</translation>
    </message>
    <message>
        <source>Reopen finding</source>
        <translation>恢复为未处理</translation>
    </message>
    <message>
        <source>Reopen %1 findings</source>
        <translation>将 %1 项恢复为未处理</translation>
    </message>
    <message>
        <source>A finding is dismissed only with a reason; give one and try again.</source>
        <translation>排除发现必须注明理由，请填写理由后重试。</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
</context>
</TS>
