package org.plangauge.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officials write in a cell, and how it is read. */
class ReadingTest {

    private static Stated stated(String text, String unit) {
        Reading reading = Reading.of(text, Unit.parse(unit));
        assertThat(reading).as(text).isInstanceOf(Stated.class);
        assertThat(reading.verbatim()).isEqualTo(text);
        return (Stated) reading;
    }

    /** Bound and numbers, for tables: {@code EXACT 6.5}, {@code RANGE 7 7.5}. */
    private static String shape(Stated stated) {
        return stated.bound() + " " + stated.number().toPlainString()
                + (stated.upper() == null ? "" : " " + stated.upper().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.5          | EXACT 6.5
            ６．５        | EXACT 6.5
            　6.5 　      | EXACT 6.5
            6.50         | EXACT 6.50
            -3.2         | EXACT -3.2
            －3.2        | EXACT -3.2
            −3.2         | EXACT -3.2
            –3.2         | EXACT -3.2
            +3.2         | EXACT 3.2
            0            | EXACT 0
            102,230      | EXACT 102230
            1,022,300.5  | EXACT 1022300.5
            １０２，２３０ | EXACT 102230
            6.5%         | EXACT 6.5
            6.5％        | EXACT 6.5
            6.5 %        | EXACT 6.5
            达到6.5       | EXACT 6.5
            达6.5         | EXACT 6.5
            为6.5         | EXACT 6.5
            保持在6.5     | EXACT 6.5
            稳定在6.5     | EXACT 6.5
            提高到6.5     | EXACT 6.5
            降至6.5       | EXACT 6.5
            6.5①         | EXACT 6.5
            *6.5         | EXACT 6.5
            6.5※         | EXACT 6.5
            """)
    void aNumberIsReadInAnyWidthAndDress(String text, String expected) {
        assertThat(shape(stated(text, "%"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95以上     | AT_LEAST 95
            95及以上   | AT_LEAST 95
            95（含）以上 | AT_LEAST 95
            95%以上    | AT_LEAST 95
            95以上%    | AT_LEAST 95
            95余       | AT_LEAST 95
            95多       | AT_LEAST 95
            95以上（含） | AT_LEAST 95
            保持在95以上 | AT_LEAST 95
            大于等于95 | AT_LEAST 95
            大于或等于95 | AT_LEAST 95
            小于等于95 | AT_MOST 95
            小于或等于95 | AT_MOST 95
            优于95     | ABOVE 95
            ≥95       | AT_LEAST 95
            ≧95       | AT_LEAST 95
            >=95      | AT_LEAST 95
            ＞＝95     | AT_LEAST 95
            不低于95   | AT_LEAST 95
            不少于95   | AT_LEAST 95
            不小于95   | AT_LEAST 95
            至少95     | AT_LEAST 95
            达到95以上 | AT_LEAST 95
            >95       | ABOVE 95
            ＞95      | ABOVE 95
            超过95     | ABOVE 95
            超95       | ABOVE 95
            突破95     | ABOVE 95
            高于95     | ABOVE 95
            大于95     | ABOVE 95
            多于95     | ABOVE 95
            95以下     | AT_MOST 95
            95及以下   | AT_MOST 95
            95（含）以下 | AT_MOST 95
            95以内     | AT_MOST 95
            95之内     | AT_MOST 95
            ≤95       | AT_MOST 95
            ≦95       | AT_MOST 95
            <=95      | AT_MOST 95
            不高于95   | AT_MOST 95
            不超过95   | AT_MOST 95
            不大于95   | AT_MOST 95
            不多于95   | AT_MOST 95
            至多95     | AT_MOST 95
            控制在95   | AT_MOST 95
            控制在95以内 | AT_MOST 95
            <95       | BELOW 95
            低于95     | BELOW 95
            小于95     | BELOW 95
            少于95     | BELOW 95
            不足95     | BELOW 95
            不到95     | BELOW 95
            近95       | BELOW 95
            约95       | ABOUT 95
            大约95     | ABOUT 95
            ≈95       | ABOUT 95
            控制在95左右 | ABOUT 95
            控制在95以上 | AT_LEAST 95
            95左右     | ABOUT 95
            95上下     | ABOUT 95
            约95左右   | ABOUT 95
            """)
    void everyWordForABoundIsKnown(String text, String expected) {
        assertThat(shape(stated(text, "%"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-7.5", "7~7.5", "7—7.5", "7–7.5", "7－7.5", "7～7.5", "7−7.5", "7--7.5", "7——7.5", "7至7.5", "7到7.5",
            "7%-7.5%", "7-7.5%",
        "７－７．５", "7 - 7.5", "〔7-7.5〕", "7-7.5左右"})
    void aRangeIsReadWithEveryDash(String text) {
        assertThat(shape(stated(text, "%"))).isEqualTo("RANGE 7 7.5");
    }

    @Test
    void aRangeMayReachBelowZeroAndMayBeOfOneNumberButNotFall() {
        for (String text : List.of("-3--1", "-3至-1", "-3~-1", "-3—-1", "-3%--1%", "-3% ~ -1%")) {
            assertThat(shape(stated(text, "%"))).as(text).isEqualTo("RANGE -3 -1");
        }
        assertThat(shape(stated("-3-1", "%"))).isEqualTo("RANGE -3 1");
        assertThat(shape(stated("-3——1", "%"))).isEqualTo("RANGE -3 1");
        assertThat(Reading.of("1至-3", Unit.parse("%"))).isInstanceOf(Reading.Unreadable.class);
        assertThat(shape(stated("7-7", "%"))).isEqualTo("RANGE 7 7");
        assertThat(Reading.of("7.5-7", Unit.parse("%")))
                .isEqualTo(new Reading.Unreadable("7.5-7", Reading.Problem.NOT_A_NUMBER, "区间上下限颠倒"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            同口径3      | 3   | COMPARABLE
            按同口径3    | 3   | COMPARABLE
            3（同口径）   | 3   | COMPARABLE
            可比口径3    | 3   | COMPARABLE_SCOPE
            可比价3      | 3   | COMPARABLE_PRICES
            3（按可比价格计算） | 3 | COMPARABLE_PRICES
            现价3        | 3   | CURRENT_PRICES
            初步核算3    | 3   | PRELIMINARY
            快报数3      | 3   | PRELIMINARY
            预计3        | 3   | EXPECTED
            预计达到3    | 3   | EXPECTED
            3（预计数）   | 3   | EXPECTED
            初步统计3    | 3   | PRELIMINARY
            预计同口径3  | 3   | EXPECTED COMPARABLE
            同口径13.02  | 13.02 | COMPARABLE
            """)
    void whatIsSaidOfTheGroundOfANumberIsKeptBesideIt(String text, BigDecimal number, String bases) {
        Stated stated = stated(text, "%");
        assertThat(stated.number()).isEqualTo(number);
        assertThat(stated.bases()).isEqualTo(Arrays.stream(bases.split(" ")).map(Basis::valueOf).toList());
        assertThat(stated.bound()).isEqualTo(Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [13.5]   | EXACT 13.5
            〔13.5〕  | EXACT 13.5
            【13.5】  | EXACT 13.5
            〔13.5〕% | EXACT 13.5
            〔13.5%〕 | EXACT 13.5
            〔13.5以上〕 | AT_LEAST 13.5
            〔13.5〕以上 | AT_LEAST 13.5
            """)
    void bracketsMeanOverTheWholePlan(String text, String expected) {
        assertThat(shape(stated(text, "%"))).isEqualTo(expected);
        assertThat(stated(text, "%").cumulative()).isTrue();
        assertThat(stated("13.5", "%").cumulative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9万        | 人    | EXACT 90000
            9.02万     | 人    | EXACT 90200
            9万人       | 人    | EXACT 90000
            90000人    | 万人  | EXACT 9
            9万余人     | 人    | AT_LEAST 90000
            约9万人     | 人    | ABOUT 90000
            5000万元   | 亿元  | EXACT 0.5
            5000万美元 | 亿美元 | EXACT 0.5
            0.5亿元    | 万元  | EXACT 5000
            5-6亿元    | 万元  | RANGE 50000 60000
            5亿-6亿元  | 万元  | RANGE 50000 60000
            65‰       | %     | EXACT 6.5
            6.5%      | ‰     | EXACT 65
            3个百分点   | %     | EXACT 3
            3百分点     | %     | EXACT 3
            50余公里    | 公里  | AT_LEAST 50
            2公顷       | 亩    | EXACT 30
            1.2万亿     | 亿元  | EXACT 12000
            1.2万亿元   | 亿元  | EXACT 12000
            1.2万亿元   | 万亿元 | EXACT 1.2
            500亿斤     | 万吨  | EXACT 2500
            100多家     | 家    | AT_LEAST 100
            2.2:1      | ——   | EXACT 2.2
            2.5：1以内  | ''    | AT_MOST 2.5
            第8位       | 位    | EXACT 8
            前10        | 名    | AT_MOST 10
            3平方公里   | 平方米 | EXACT 3000000
            90         | 人    | EXACT 90
            """)
    void aFigureInAnotherUnitOfTheSameKindIsConverted(String text, String unit, String expected) {
        assertThat(shape(stated(text, unit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.5万   | %    | 万
            6.5亿   | ''   | 亿
            5万元   | 亿美元 | 万元
            9人     | %    | 人
            9户     | 人   | 户
            6.5%    | 亿元 | %
            """)
    void aFigureInAUnitOfAnotherKindIsNeverConverted(String text, String unit, String found) {
        assertThat(Reading.of(text, Unit.parse(unit))).isEqualTo(new Reading.Unreadable(text, Reading.Problem.OTHER_UNIT, found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "—", "-", "--", "－", "/", "／", "无", "空", "缺", "暂缺", "暂无", "暂无数据", "无数据", "未统计", "未公布", "数据未发布", "待定",
        "不适用", "未监测", "…", "尚未公布", "上级未反馈", "数据未出", "正在统计", "无法统计", "不再统计", "停止统计", "无此项统计", "待核定", "暂未统计数据", "N/A", "n/a", "NA", "null", " —— "})
    void aWordForAMissingNumberIsAMissingNumberWithThatReason(String text) {
        assertThat(Reading.of(text, Unit.parse("%"))).isEqualTo(new Reading.Missing(text, "填报为“" + text.strip() + "”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void nothingWrittenIsMissingToo(String text) {
        assertThat(Reading.of(text, Unit.NONE)).isEqualTo(new Reading.Missing(text, "未填报"));
    }

    private static Stated random(Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(-20_000, 20_000), random.nextInt(4));
        Bound bound = Bound.values()[random.nextInt(Bound.values().length)];
        BigDecimal upper = bound == Bound.RANGE ? number.add(BigDecimal.valueOf(random.nextInt(5_000), random.nextInt(4))) : null;
        List<Basis> bases = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            bases.add(Basis.values()[random.nextInt(Basis.values().length)]);
        }
        return new Stated("", number, upper, bound, bases, random.nextBoolean());
    }

    @Test
    void whatIsSpelledReadsBackAsTheSame() {
        Random random = new Random(98);
        for (int i = 0; i < 5_000; i++) {
            Stated said = random(random);
            String text = said.spelled();
            assertThat(Reading.of(text, Unit.parse("%"))).as(text).isEqualTo(new Stated(text, said.number(), said.upper(), said.bound(),
                    said.bases(), said.cumulative()));
        }
    }

    @Test
    void inWhicheverUnitItIsWrittenAFigureIsTheSame() {
        Random random = new Random(10_000);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(4));
            Stated inYi = stated(number.toPlainString() + "亿元以上", "亿元");
            assertThat(stated(number.movePointRight(4).toPlainString() + "万元以上", "亿元").number()).isEqualByComparingTo(inYi.number());
            assertThat(stated(number.movePointRight(8).toPlainString() + "元以上", "亿元").number()).isEqualByComparingTo(inYi.number());
            assertThat(stated(number.toPlainString() + "亿以上", "万元").number()).isEqualByComparingTo(number.movePointRight(4));
        }
    }

    @Test
    void theWordForDeletionTakesBackAndOnlyByItself() {
        assertThat(Reading.of(" 删除 ", Unit.NONE)).isEqualTo(new Reading.Erased(" 删除 "));
        assertThat(Reading.of("删除6.5", Unit.NONE)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约三成", "abc", "6.5.1", "1,23", "12,34", "1,2345", "6.5（不含园区）", "六点五", "6.5和7", "3以上以下", "超过95以下", "不低于95以内",
        "≥7-7.5", "7-", "-", "翻一番", "同口径", "约", "〔〕", "增长6.5", "2022年6.5", "6．5．", "= 6.5", "1e5", ".5",
        "第8", "前10", "2.2:1", "1:2.5", "2:15", "95以上（不含）", "95（含）", "未6.5", "统计", "公布"})
    void whateverElseIsWrittenIsNeverGuessedAt(String text) {
        assertThat(Reading.of(text, Unit.parse("%"))).isNotInstanceOf(Stated.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约三成", "abc", "6.5.1", "1,23", "翻一番", "6.5（不含园区）", "6.5.", "2022年6.5"})
    void garbageIsNoNumberAndIsShownAsItWasWritten(String text) {
        assertThat(Reading.of(text, Unit.parse("%"))).isEqualTo(new Reading.Unreadable(text, Reading.Problem.NOT_A_NUMBER, text));
    }

    @Test
    void whatANumberCanBeAtLeastAndAtMostFollowsFromItsBound() {
        assertThat(List.of("98", "98以上", "超过98").stream().map(t -> stated(t, "%").least()))
                .containsExactly(new BigDecimal("98"), new BigDecimal("98"), new BigDecimal("98"));
        assertThat(stated("98以上", "%").most()).isNull();
        assertThat(stated("超过98", "%").most()).isNull();
        assertThat(stated("3以下", "%").least()).isNull();
        assertThat(stated("不足3", "%").least()).isNull();
        assertThat(stated("3以下", "%").most()).isEqualTo("3");
        assertThat(stated("7-7.5", "%").least()).isEqualTo("7");
        assertThat(stated("7-7.5", "%").most()).isEqualTo("7.5");
        assertThat(stated("约95", "%").least()).isEqualTo("95");
    }

    @Test
    void aStatedNumberIsARangeOrHasNoUpperEnd() {
        BigDecimal one = BigDecimal.ONE;
        assertThatThrownBy(() -> new Stated("1", one, one, Bound.EXACT, List.of(), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stated("1", one, null, Bound.RANGE, List.of(), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stated("1", one, BigDecimal.ZERO, Bound.RANGE, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Stated.exact(new BigDecimal("1E+2")).verbatim()).isEqualTo("100");
    }
}
