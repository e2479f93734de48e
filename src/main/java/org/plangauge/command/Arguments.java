package org.plangauge.command;

/**
 * The words that a command takes beside its options.
 *
 * @param label   what stands for them in the help, such as {@code [DIR]}
 * @param meaning what they are
 */
record Arguments(String label, String meaning, int least, int most) {

    static final Arguments NONE = new Arguments("", "", 0, 0);
}
