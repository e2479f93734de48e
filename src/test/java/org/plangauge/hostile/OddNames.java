package org.plangauge.hostile;

import java.util.List;

/** Names of files and folders with every odd sign that a file system takes. */
final class OddNames {

    /** Below {@code input/}; each ends in the extension of a workbook. */
    static final List<String> ALL = List.of("换\n行.xlsx", "后面有空格 .xlsx", " 前面有空格.xlsx", "点...xlsx", "表情😀📊.xlsx", "名".repeat(83) + ".xlsx",
            "a".repeat(250) + ".xlsx", "é组合.xlsx", "e\u0301组合.xlsx", "-rf.xlsx", "引\"号'.xlsx", "%2e%2e%2f.xlsx", "100%.xlsx",
                    "右\u202Exslx.xlsx", "a.XLSX", "A.xlsx",
            "<script>alert(1)<b>.xlsx", "${7*7}<#if x>.xlsx", "反\\斜\\..\\..\\线.xlsx", "=cmd|'!A0.xlsx", "制\u0001表\t符.xlsx",
                    "&amp;&lt;.xlsx", "a;b|c`d$(e).xlsx",
            "文件夹 /结尾有空格 /表.xlsx", "点.名/n..名/表.xlsx", "很".repeat(80) + "/" + "长".repeat(80) + "/" + "表".repeat(80) + ".xlsx", "：*？.xlsx",
                    "CON.xlsx", "a".repeat(250) + ".csv", "文本\n.csv",
            "\uE000私.xlsx"
            , "零\u200B宽.xlsx");

    private OddNames() {}
}
