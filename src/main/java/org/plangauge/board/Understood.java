package org.plangauge.board;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;

import org.plangauge.value.Basis;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** A reading said back to whoever wrote it: {@code 预计 6.5%}, {@code 98%以上}, {@code 7%至7.5%}, {@code 无数据（未统计）}. */
final class Understood {

    private Understood() {}

    static String words(Reading reading, Unit unit) {
        return switch (reading) {
            case Stated stated -> stated(stated, unit);
            case Reading.Missing missing -> missing.reason().isEmpty() ? "无数据" : "无数据（" + missing.reason() + "）";
            case Reading.Erased erased -> "撤回以前所报数据";
            case Reading.Unreadable unreadable -> "未能识别";
        };
    }

    private static String stated(Stated stated, Unit unit) {
        String bases = stated.bases().stream().map(Basis::word).collect(Collectors.joining(" "));
        String number = number(stated.number(), unit);
        String said = switch (stated.bound()) {
            case EXACT -> number;
            case AT_LEAST, AT_MOST, ABOUT -> number + stated.bound().word();
            case ABOVE, BELOW -> stated.bound().word() + number;
            case RANGE -> number + "至" + number(Objects.requireNonNull(stated.upper()), unit);
        };
        return (bases.isEmpty() ? "" : bases + " ") + said + (stated.cumulative() ? "（全期累计）" : "");
    }

    private static String number(BigDecimal number, Unit unit) {
        return number.toPlainString() + unit;
    }
}
