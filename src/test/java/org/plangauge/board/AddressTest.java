package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;

/** Links that open by a click in a shared folder. */
class AddressTest {

    @Test
    void chineseAndSpacesArePercentEncodedAndSlashesStay() {
        assertThat(Address.of("../", "forms/p/2023/区 A.xlsx")).isEqualTo("../forms/p/2023/%E5%8C%BA%20A.xlsx");
    }

    @Test
    void signsThatAddressesUseForThemselvesAreEncoded() {
        assertThat(Address.of("", "a#b?c%d&e\"f'g:h")).isEqualTo("a%23b%3Fc%25d%26e%22f%27g%3Ah");
    }

    @Test
    void whatIsEncodedIsDecodedToTheSameName() {
        String path = "returned/区委宣传部（文明办）/hailing 14-2025-“表”𠮷.xlsx";
        assertThat(URI.create(Address.of("../", path)).getPath()).isEqualTo("../" + path);
    }
}
