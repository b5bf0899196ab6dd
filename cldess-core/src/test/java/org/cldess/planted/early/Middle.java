package org.cldess.planted.early;

/** Reads a constant of the class that uses it: a cycle that class files do not show. */
public final class Middle {
    @Override
    public String toString() {
        return "x".repeat(Early.SIZE);
    }
}
