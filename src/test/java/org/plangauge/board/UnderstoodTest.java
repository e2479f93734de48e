package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** What was understood is said so that a clerk can tell a misreading. */
class UnderstoodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6.5 | % | 6.5%", "９８以上 | % | 98%以上", "超过98 | % | 超过98%", "不足3 | % | 不足3%", "3以内 | % | 3%以下",
            "约300 | 家 | 300家左右", "7-7.5 | % | 7%至7.5%", "预计6.5 | % | 预计 6.5%", "同口径13.02 | 亿元 | 同口径 13.02亿元", "1.2亿元 | 万元 | 12000万元",
            "〔13.5〕 | % | 13.5%（全期累计）", "—— | % | 无数据（填报为“——”）", "删除 | % | 撤回以前所报数据", "差不多 | % | 未能识别"})
    void aReadingIsSaidBack(String written, String unit, String understood) {
        assertThat(Understood.words(Reading.of(written, Unit.parse(unit)), Unit.parse(unit))).isEqualTo(understood);
    }
}
