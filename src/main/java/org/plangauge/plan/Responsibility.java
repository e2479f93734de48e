package org.plangauge.plan;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a part of the plan.
 *
 * @param lead       牵头单位; null where the plan's text and the office name none
 * @param supporting 配合单位
 * @param source     数据单位: who supplies the figure; null when that is the lead
 * @param proposed   whether the assignment is a proposal still to be confirmed (分工状态 建议); shown as such
 */
public record Responsibility(@Nullable Department lead, List<Department> supporting, @Nullable Department source, boolean proposed) {

    public Responsibility {
        supporting = List.copyOf(supporting);
    }

    /** Whose figure counts: the data department, else the lead. */
    public Optional<Department> reporter() {
        return Optional.ofNullable(source != null ? source : lead);
    }

    /** Whether {@code department} may report on this part: lead, supporting or data department. */
    public boolean concerns(Department department) {
        return department.equals(lead) || department.equals(source) || supporting.contains(department);
    }
}
