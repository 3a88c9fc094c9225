#pragma once

#include "parse/figurenumbers.h"
#include "parse/flowtext.h"
#include "report/report.h"

#include <vector>

namespace tieout {

/** What a piece of a sentence does for the numbers around it. */
enum class TokenKind {
    Number,        ///< a figure
    Threshold,     ///< a number inside a name (单价100万元以上)
    Year,          ///< 2023年度
    Item,          ///< 1. （2） ③
    Subject,       ///< a known concept or the name of a code
    Path,          ///< a name before （类）, （款） or （项）
    InitialBudget, FullBudget, Budget, Actual, Prior, ///< 年初预算 全年预算 预算 决算 上年
    Up, Down, UpOrDown,                    ///< 增加 减少 增加（减少）
    Share,                                 ///< 占 占比
    CompleteInitial, CompleteFull, Complete, ///< 完成年初预算 完成全年预算 完成预算 执行率
    Compare,                               ///< 比 较 与
    Equal, Greater, Less, GreaterOrLess,   ///< 持平 大于 小于 大于（小于）
    Among,                                 ///< 其中
    Includes,                              ///< 包括 主要用于以下方面 分别为
    Mainly,                                ///< 主要 等
    Reason,                                ///< 主要原因 主要用于 主要包括
    Respectively,                          ///< 分别
    Within,                                ///< 中 before a comma: 支出决算中，
    Filler,                                ///< words that mean nothing for the subject
    Comma, Semicolon, Stop, Enumeration, Colon, Open, Close,
};

/** 增加, 减少, 增加（减少）. */
[[nodiscard]] constexpr bool isChange(TokenKind kind)
{
    return kind == TokenKind::Up || kind == TokenKind::Down || kind == TokenKind::UpOrDown;
}

/** 完成预算的 x %, of whichever budget. */
[[nodiscard]] constexpr bool isCompletion(TokenKind kind)
{
    return kind == TokenKind::Complete || kind == TokenKind::CompleteFull || kind == TokenKind::CompleteInitial;
}

/** A token with its range in the flow. */
struct Token
{
    TokenKind kind = TokenKind::Filler;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString conceptId; ///< Subject
    QString code;      ///< Subject, Path when the code itself is printed
    int level = 0;     ///< Path: 1 类, 2 款, 3 项
    int value = 0;     ///< Year, Item
    PrintedNumber number;
};

/** Tokens of the flow in order; what lies between them is free text. */
std::vector<Token> tokensOf(const Report &report, const FlowText &flow);

} // namespace tieout
