package org.plangauge.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Task;
import org.plangauge.plan.TaskLevel;

/**
 * {@code tasks.csv}, optional: the headings of the plan's text down to its tasks (重点任务).
 *
 * <pre>
 *  编号, 上级编号   code, and that of the node above (blank for a chapter)
 *  层级           章, 节, 任务 or 子任务; tasks and sub-tasks are reported on
 *  章, 节, 名称     numbers of chapter and section, and the heading
 *  牵头单位, 配合单位   departments; optional 分工状态, 公开 (是)
 * </pre>
 */
final class TaskTable {

    private TaskTable() {}

    static List<Task> read(Path folder, DepartmentTable departments, Faults faults) {
        List<Task> tasks = new ArrayList<>();
        Codes codes = new Codes("编号");
        Table table = Table.read(folder, "tasks.csv", List.of("编号", "上级编号", "层级", "章", "节", "名称", "牵头单位", "配合单位"), List.of("分工状态", "公开"),
                false, faults);
        for (TableRow row : table.rows()) {
            String parent = row.codeOrNull("上级编号");
            tasks.add(new Task(codes.take(row, parent), parent, row.word("层级", TaskLevel.class), row.text("章"), row.text("节"),
                    row.needed("名称"), departments.responsibility(row), row.yes("公开", true)));
        }
        codes.checkParents("上级编号", table.complete());
        return tasks;
    }
}
