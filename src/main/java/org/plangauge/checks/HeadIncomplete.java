package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Role;

/** A department's form that does not say who filled it or under which number they can be asked. */
final class HeadIncomplete implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.HEAD_INCOMPLETE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<String> missing = new ArrayList<>();
        if (form.role() == Role.DEPARTMENT && form.head().filler().isBlank()) {
            missing.add("填报人");
        }
        if (form.role() == Role.DEPARTMENT && form.head().phone().isBlank()) {
            missing.add("电话");
        }
        return missing.isEmpty() ? List.of() : List.of(new Finding(code(), Place.workbook(form.workbook().file()), "表头未填"
                + String.join("、", missing), "填报人和电话齐全", "请在表格上方“填报人：”“电话：”后填写，数据有疑问时便于联系。"));
    }
}
