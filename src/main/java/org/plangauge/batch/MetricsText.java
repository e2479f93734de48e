package org.plangauge.batch;

/** Text in Prometheus' format, every name with {@code plangauge_} before it: help and type of a metric, then its samples. */
final class MetricsText {

    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Begins a metric that goes up and down; its samples follow. */
    MetricsText gauge(String metric, String help) {
        name = "plangauge_" + metric;
        text.append("# HELP ").append(name).append(' ').append(help.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        return this;
    }

    /** The only sample of a metric without labels. */
    void is(String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    void is(long value) {
        is(Long.toString(value));
    }

    /** One of the samples of a metric with a label. */
    void is(String label, String labelled, String value) {
        text.append(name).append('{').append(label).append("=\"").append(labelled.replace("\\", "\\\\")
                .replace("\"", "\\\"").replace("\n", "\\n")).append("\"} ").append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
