package org.plangauge.value;

/** Whether a stated value meets a requirement; {@code 95以上} against 96 cannot be told. */
public enum Comparison {
    MET,
    NOT_MET,
    CANNOT_TELL
}
