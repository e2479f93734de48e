package org.plangauge.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.value.Characters;

/**
 * Takes apart a workbook whose sheets, or whose tables in one sheet, carry heads with different 报送单位: each one's tables are
 * a workbook of their own. A table without a head is of the department the very-hidden sheet names, if that is one of them;
 * else nobody can tell whose it is. Most workbooks name one department and stay whole.
 */
final class Senders {

    private final SubmittedWorkbook workbook;
    private final List<Plan> plans;
    private final Map<String, List<SubmittedSheet>> sheetsOf = new LinkedHashMap<>();
    private final Map<String, String> saidAs = new LinkedHashMap<>();
    private final List<SubmittedSheet> headless = new ArrayList<>();

    private Senders(SubmittedWorkbook workbook, List<Plan> plans) {
        this.workbook = workbook;
        this.plans = plans;
    }

    /** What one department sent, and what is to be said about its being together with others. */
    record Part(SubmittedWorkbook workbook, List<Finding> findings) {}

    static List<Part> apart(SubmittedWorkbook workbook, List<Plan> plans) {
        boolean whole = workbook.sheets().stream().flatMap(s -> FormHeads.departments(s).values().stream()).map(Characters::squeezed).distinct()
                .count() < 2;
        Senders senders = new Senders(workbook, plans);
        if (!whole) {
            workbook.sheets().forEach(senders::sort);
        }
        return senders.sheetsOf.size() < 2 || !FormHeads.thirdParty(workbook.sheets()).isEmpty() ? List.of(new Part(workbook, List.of()))
                : senders.parts();
    }

    private void sort(SubmittedSheet sheet) {
        SortedMap<Integer, String> said = FormHeads.departments(sheet);
        if (said.isEmpty()) {
            headless.add(sheet);
            return;
        }
        int from = 0;
        String current = key(said.get(said.firstKey()));
        for (Map.Entry<Integer, String> head : said.entrySet()) {
            String key = key(head.getValue());
            saidAs.putIfAbsent(key, head.getValue());
            if (!key.equals(current)) {
                sheetsOf.computeIfAbsent(current, k -> new ArrayList<>()).add(sheet.part(from, head.getKey()));
                from = head.getKey();
                current = key;
            }
        }
        sheetsOf.computeIfAbsent(current, k -> new ArrayList<>()).add(sheet.part(from, Integer.MAX_VALUE));
    }

    /** One text for a department in whatever spelling; what no plan knows stands for itself. */
    private String key(String department) {
        return plans.stream().flatMap(p -> p.department(department).stream()).map(Department::shortName).findFirst()
                .orElse(Characters.squeezed(department));
    }

    private List<Part> parts() {
        String stamped = key(workbook.stamp().department());
        List<Finding> orphans = new ArrayList<>();
        for (SubmittedSheet sheet : headless) {
            if (sheetsOf.containsKey(stamped)) {
                sheetsOf.get(stamped).add(sheet);
            } else if (!FormTable.find(with(List.of(sheet), FormHead.NONE)).isEmpty()) {
                orphans.add(new Finding(FindingCode.SENDER_OF_SHEET_UNKNOWN, Place.sheet(workbook.file(), sheet.name()), "本表未写明报送单位，工作簿中有"
                        + names() + "的表", "表格上方写明“报送单位：”", "本表没有读取。请在本表上方写明“报送单位：”及单位名称后重新报送。"));
            }
        }
        List<Part> parts = new ArrayList<>();
        sheetsOf.forEach((key, sheets) -> {
            List<Finding> findings = new ArrayList<>(parts.isEmpty() ? orphans : List.of());
            findings.addFirst(new Finding(FindingCode.SEVERAL_DEPARTMENTS, Place.workbook(workbook.file()), "有" + names() + "的表", "每个单位一个工作簿",
                    "各表已按表头的报送单位分别计入；下次请分开报送。"));
            parts.add(new Part(with(sheets, stamp(key.equals(stamped), FormHeads.find(sheets))), findings));
        });
        return parts;
    }

    /** What a part that does not say its plan or year takes from the workbook it stands in. */
    private FormHead stamp(boolean own, FormHead said) {
        FormHead stamp = workbook.stamp();
        if (own) {
            return stamp;
        }
        FormHead whole = FormHeads.find(workbook.sheets());
        return new FormHead(said.plan().isEmpty() ? either(stamp.plan(), whole.plan()) : "", "",
                said.year().isEmpty() ? either(stamp.year(), whole.year()) : "", "", "", "");
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private String names() {
        return saidAs.values().stream().map(s -> "“" + s + "”").collect(Collectors.joining("、"));
    }

    private SubmittedWorkbook with(List<SubmittedSheet> sheets, FormHead stamp) {
        return new SubmittedWorkbook(workbook.file(), workbook.sha256(), stamp, sheets, workbook.justifications());
    }
}
