package org.reperes.extraction.child;

/** Whether what the libraries hold on to after a file leaves too little room for the next. */
final class Memory {

    private static final double LOOK = 0.7;
    private static final double SPENT = 0.4;

    private final Runtime runtime = Runtime.getRuntime();

    boolean spent() {
        if (used() < LOOK) {
            return false;
        }
        System.gc();
        return used() > SPENT;
    }

    private double used() {
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
    }
}
