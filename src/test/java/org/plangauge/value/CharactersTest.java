package org.plangauge.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void fullWidthBecomesHalfWidthAndNothingElseChanges() {
        assertThat(Characters.halfWidth("ＧＤＰ（％）　６．５")).isEqualTo("GDP(%) 6.5");
        assertThat(Characters.halfWidth("①²Ⅲ“亿”")).isEqualTo("①²Ⅲ“亿”");
    }

    @Test
    void squeezedTextHasNoSpaceOfAnyKind() {
        assertThat(Characters.squeezed("\uFEFF 牵 头\u3000单\u00A0位\u200B\n")).isEqualTo("牵头单位");
        assertThat(Characters.squeezed("𠮷 野")).isEqualTo("𠮷野");
    }

    @Test
    void trimmedTextKeepsTheSpacesWithin() {
        assertThat(Characters.trimmed("\uFEFF\t\u200B 牵 头\u3000单位\u00A0\u3000\r\n")).isEqualTo("牵 头\u3000单位");
        assertThat(Characters.trimmed("牵头")).isEqualTo("牵头");
        assertThat(Characters.trimmed(" \u3000")).isEmpty();
        assertThat(Characters.trimmed("")).isEmpty();
    }
}
