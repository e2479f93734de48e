package org.plangauge.benchmark;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** What is measured on. */
final class Machine {

    private static final int GIGABYTE = 30;

    private Machine() {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Processors, memory, system and Java in one line. */
    static String inWords() {
        long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return processors() + " processors, " + (memory >> GIGABYTE) + " GB of memory, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version();
    }
}
