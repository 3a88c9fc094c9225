<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 is not a case file of Tieout; choose a *.tieout file.</source>
        <translation>%1 不是勾稽的案件文件，请选择扩展名为 .tieout 的文件。</translation>
    </message>
    <message>
        <source>The case %1 does not exist; choose another one or make a new case.</source>
        <translation>案件文件 %1 不存在，请选择其他案件，或新建一个案件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file; choose a *.tieout file.</source>
        <translation>%1 是文件夹，不是案件文件，请选择扩展名为 .tieout 的文件。</translation>
    </message>
    <message>
        <source>The case %1 cannot be read (%2); get permission to read it, or open a copy.</source>
        <translation>无法读取案件文件 %1（%2），请取得读取权限，或打开其副本。</translation>
    </message>
    <message>
        <source>The case %1 is write-protected; make the file and its folder writable, or copy it to another folder and open the copy.</source>
        <translation>案件文件 %1 只读，无法保存，请将该文件及其所在文件夹设为可写，或复制到其他文件夹后打开副本。</translation>
    </message>
    <message>
        <source>%1 exists already; open it as a case, or choose another name.</source>
        <translation>%1 已经存在，请将其作为案件打开，或改用其他文件名。</translation>
    </message>
    <message>
        <source>The case %1 cannot be made because its folder does not exist; create the folder or choose another one.</source>
        <translation>无法新建案件 %1：所在文件夹不存在，请先建立该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The case %1 cannot be made because its folder is write-protected; choose another folder.</source>
        <translation>无法新建案件 %1：所在文件夹只读，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The case %1 was made by a newer Tieout (format %2, this program knows up to %3); open it with the newer program. It was not changed.</source>
        <translation>案件文件 %1 由更高版本的勾稽建立（格式版本 %2，本程序最高支持 %3），请用新版程序打开。该文件未作任何改动。</translation>
    </message>
    <message>
        <source>The case %1 is in use by another program; wait until that is done and try again.</source>
        <translation>案件文件 %1 正被其他程序占用，请待其完成后重试。</translation>
    </message>
    <message>
        <source>The case %1 could not be saved because the disk is full; free some space and try again. What was saved before is whole.</source>
        <translation>磁盘已满，案件 %1 未能保存，请腾出空间后重试。此前已保存的内容完好无损。</translation>
    </message>
    <message>
        <source>The case %1 is damaged (%2); go back to a copy of it.</source>
        <translation>案件文件 %1 已损坏（%2），请改用备份副本。</translation>
    </message>
    <message>
        <source>The case %1 could not be read or written (%2); check the disk and the permissions and try again. What was saved before is whole.</source>
        <translation>案件文件 %1 读写失败（%2），请检查磁盘和权限后重试。此前已保存的内容完好无损。</translation>
    </message>
    <message>
        <source>The case %1 could not be read or saved: %2.</source>
        <translation>案件文件 %1 无法读取或保存：%2。</translation>
    </message>
    <message>
        <source>The case %1 cannot be made: %2.</source>
        <translation>无法新建案件 %1：%2。</translation>
    </message>
    <message>
        <source>The case %1 holds no report number %2; choose one that it lists.</source>
        <translation>案件 %1 中没有编号为 %2 的报告，请选择案件中列出的报告。</translation>
    </message>
    <message>
        <source>The case could not be saved as %1 (%2); choose another folder or free some space.</source>
        <translation>案件未能另存为 %1（%2），请选择其他文件夹，或腾出空间后重试。</translation>
    </message>
</context>
</TS>
