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
}
