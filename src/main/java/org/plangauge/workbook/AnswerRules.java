package org.plangauge.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.submission.FormColumn;

/**
 * What spreadsheet programs say to an answer while it is typed. Words come from lists. Figures may be written as officials
 * write them (98以上, 同口径3, 7-7.5, ——, 删除), so text without any digit is asked about and never refused.
 */
final class AnswerRules {

    private final XSSFSheet sheet;
    private final int first;
    private final int last;
    private final DataValidationHelper helper;

    /** @param first number of the first row of the table, from 0, and {@code last} of its last one */
    AnswerRules(XSSFSheet sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
        this.helper = sheet.getDataValidationHelper();
    }

    void write(Field field) {
        FormColumn asks = field.column();
        if (field.holdsFigures()) {
            figure(field, asks != null && asks.kind() == FormColumn.Kind.MONEY);
        } else if (asks != null && asks.kind() == FormColumn.Kind.WORD) {
            DataValidation list = rule(field, helper.createExplicitListConstraint(asks.words().toArray(String[]::new)));
            list.createErrorBox(asks.header(), "请从列表中选择：" + String.join("、", asks.words()) + "。");
            list.setShowErrorBox(true);
            sheet.addValidationData(list);
        } else if (asks == FormColumn.APPROVED_ON || asks == FormColumn.RESTATED_ON) {
            prompt(field, "日期", "如 2023-03-15。");
        } else if (asks == FormColumn.NEW_TARGET) {
            prompt(field, "新目标", "只在有调整的行填写，写法同原目标，如 98以上、〔20〕、7-7.5；撤回以前报送的调整填“删除”。");
        } else if (asks == FormColumn.NEW_BASELINE) {
            prompt(field, "新基期值", "只在有调整的行填写，按“单位”栏的单位填数字；撤回以前报送的调整填“删除”。");
        }
    }

    private void figure(Field field, boolean money) {
        DataValidation figure = rule(field, helper.createCustomConstraint(hasDigits(field.letters() + (first + 1))));
        figure.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        figure.createErrorBox("请核对", "这里应填数值，所填内容没有数字。没有数据请填“——”，说明文字请写入说明栏。");
        figure.setShowErrorBox(true);
        boolean span = field.period() != null && field.period().isSpan();
        figure.createPromptBox(money ? "金额（万元）" : "数值", money ? "填以万元为单位的数，如 12000；没有的填“——”。"
                : span ? "整个规划期的数（年均增速、合计或累计变化）；各年数据齐全的可以不填。"
                : "按“单位”栏的单位填数字；可写 98以上、同口径3、预计6.5、7-7.5；没有数据填“——”，撤回原数填“删除”。");
        figure.setShowPromptBox(true);
        sheet.addValidationData(figure);
    }

    private void prompt(Field field, String title, String text) {
        DataValidation prompt = rule(field, helper.createCustomConstraint("TRUE"));
        prompt.createPromptBox(title, text);
        prompt.setShowPromptBox(true);
        sheet.addValidationData(prompt);
    }

    private DataValidation rule(Field field, DataValidationConstraint constraint) {
        DataValidation rule = helper.createValidation(constraint, new CellRangeAddressList(first, last, field.at(), field.at()));
        rule.setEmptyCellAllowed(true);
        return rule;
    }

    /** A number, a short word such as —— or 删除, or a text with a digit in it; within the 255 characters a rule may have. */
    static String hasDigits(String cell) {
        StringBuilder without = new StringBuilder(cell);
        for (char digit = '0'; digit <= '9'; digit++) {
            without.insert(0, "SUBSTITUTE(").append(",").append(digit).append(",\"\")");
        }
        return "OR(ISNUMBER(" + cell + "),LEN(" + cell + ")<3,LEN(" + without + ")<LEN(" + cell + "))";
    }
}
