package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.plan.Department;
import org.plangauge.plan.Responsibility;
import org.plangauge.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * {@code departments.csv}: who can be responsible for something.
 *
 * <pre>
 *  编号      code, once
 *  简称      as people say it, once: 区科技局. The other tables name departments by this, by 编号 or by 全称
 *  全称      as the seal says it
 *  类型, 名称来源, 分工状态, 备注, 邮箱   optional
 * </pre>
 */
final class DepartmentTable {

    private static final String FILE = "departments.csv";

    private final List<Department> departments = new ArrayList<>();
    private final Map<String, Department> byName = new HashMap<>();
    private final boolean complete;

    /** @param complete whether all rows could be read; if not, no department is called unknown */
    private DepartmentTable(boolean complete) {
        this.complete = complete;
    }

    static DepartmentTable read(Path folder, Faults faults) {
        Table read = Table.read(folder, FILE, List.of("编号", "简称", "全称"), List.of("类型", "名称来源", "分工状态", "备注", "邮箱"), true, faults);
        DepartmentTable table = new DepartmentTable(read.complete());
        Codes codes = new Codes("编号");
        for (TableRow row : read.rows()) {
            Department department = new Department(codes.take(row, null), row.needed("简称"), row.needed("全称"), row.text("类型"),
                    row.text("备注"), row.text("邮箱"));
            table.departments.add(department);
            table.byName.putIfAbsent(department.code(), department);
            for (String column : List.of("简称", "全称")) {
                Department other = row.text(column).isEmpty() ? null : table.byName.putIfAbsent(row.code(column), department);
                if (other != null && other != department) {
                    row.fault(column, row.quoted(column) + " again", "a name of its own");
                }
            }
        }
        return table;
    }

    List<Department> all() {
        return departments;
    }

    /**
     * Who is responsible for the thing in {@code row}; 数据单位 only where the table has it, and none when it is the lead.
     * 分工状态 is 建议 while the assignment is a proposal, else 已确认 or blank.
     */
    Responsibility responsibility(TableRow row) {
        List<Department> supporting = new ArrayList<>();
        for (String name : row.list("配合单位")) {
            Department department = named(row, "配合单位", name);
            if (department != null && !supporting.contains(department)) {
                supporting.add(department);
            }
        }
        if (!List.of("", "建议", "已确认").contains(row.code("分工状态"))) {
            row.fault("分工状态", row.quoted("分工状态"), "建议 or 已确认");
        }
        Department lead = single(row, "牵头单位");
        Department source = single(row, "数据单位");
        return new Responsibility(lead, supporting, source == null || source.equals(lead) ? null : source, row.code("分工状态").equals("建议"));
    }

    private @Nullable Department single(TableRow row, String column) {
        return row.text(column).isEmpty() ? null : named(row, column, row.text(column));
    }

    private @Nullable Department named(TableRow row, String column, String name) {
        Department department = byName.get(Characters.squeezed(name));
        if (department == null && complete) {
            row.fault(column, "\"" + name + "\"", "a department of " + FILE);
        }
        return department;
    }
}
