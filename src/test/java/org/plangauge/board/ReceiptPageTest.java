package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ReceiptPageTest {

    private static final Set<Type> PLAIN = Set.of(String.class, LocalDate.class, int.class, long.class, boolean.class);

    private final Set<Type> seen = new HashSet<>();

    /** Whether a receipt is to be printed again is told by this. */
    @Test
    void itsWordsSayAllThatIsOnIt() {
        check(ReceiptPage.class);
        assertThat(seen).contains(FileLine.class, FigureLine.class, FindingLine.class, StatementLine.class, ExplanationLine.class);
    }

    private void check(Type type) {
        if (!seen.add(type) || PLAIN.contains(type)) {
            return;
        }
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            check(list.getActualTypeArguments()[0]);
            return;
        }
        Class<?> of = (Class<?>) type;
        assertThat(of.isRecord() || of.isEnum()).as(of.getName()).isTrue();
        if (of.isRecord()) {
            assertThat(of.getDeclaredMethods()).as(of.getName()).filteredOn(m -> m.getName().equals("toString"))
                    .as("that of every record").allMatch(m -> Modifier.isFinal(m.getModifiers()));
            for (RecordComponent component : of.getRecordComponents()) {
                check(component.getGenericType());
            }
        }
    }
}
