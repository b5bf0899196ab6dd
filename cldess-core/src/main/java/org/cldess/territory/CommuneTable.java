package org.cldess.territory;

import java.util.Arrays;

/**
 * The rows of communes in columns of numbers, which takes a tenth of the memory of as many objects. Rows are added by code, the
 * smallest first.
 */
final class CommuneTable {
    /** Stands where a commune has no EPCI, no known population or no position. */
    static final int NONE = Integer.MIN_VALUE;

    /** The digits of a code, as of a number: 0 to 9, then letters. */
    static final int RADIX = 36;

    private static final int CODE_LENGTH = 5;

    private final int[] codes;
    private final String[] names;
    private final int[] departements;
    private final int[] epcis;
    private final int[] populations;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] errors;
    private final int[] postalEnds;
    private int[] postals;
    private int size;

    CommuneTable(int rows) {
        codes = new int[rows];
        names = new String[rows];
        departements = new int[rows];
        epcis = new int[rows];
        populations = new int[rows];
        latitudes = new int[rows];
        longitudes = new int[rows];
        errors = new int[rows];
        postalEnds = new int[rows];
        postals = new int[rows + rows / 4 + 1];
    }

    /** Adds a row without position and postal codes. */
    void add(int code, String name, int departement, int epci, int population) {
        int row = size++;
        codes[row] = code;
        names[row] = name;
        departements[row] = departement;
        epcis[row] = epci;
        populations[row] = population;
        latitudes[row] = NONE;
        longitudes[row] = NONE;
        postalEnds[row] = row == 0 ? 0 : postalEnds[row - 1];
    }

    /** Tells where the last row is, in hundred thousandths of a degree, and how wrong that may be, in metres. */
    void locate(int latitude, int longitude, int error) {
        latitudes[size - 1] = latitude;
        longitudes[size - 1] = longitude;
        errors[size - 1] = error;
    }

    /** Adds a postal code to the last row. */
    void addPostal(int postal) {
        int end = postalEnds[size - 1]++;
        if (end == postals.length) {
            postals = Arrays.copyOf(postals, end * 2);
        }
        postals[end] = postal;
    }

    int size() {
        return size;
    }

    /** The row of a code, negative if none has it. */
    int find(int code) {
        return Arrays.binarySearch(codes, 0, size, code);
    }

    int code(int row) {
        return codes[row];
    }

    String name(int row) {
        return names[row];
    }

    int departement(int row) {
        return departements[row];
    }

    int epci(int row) {
        return epcis[row];
    }

    int population(int row) {
        return populations[row];
    }

    int latitude(int row) {
        return latitudes[row];
    }

    int longitude(int row) {
        return longitudes[row];
    }

    int error(int row) {
        return errors[row];
    }

    boolean isLocated(int row) {
        return latitudes[row] != NONE;
    }

    /** Where the postal codes of a row begin among all of them. */
    int postalStart(int row) {
        return row == 0 ? 0 : postalEnds[row - 1];
    }

    int postalEnd(int row) {
        return postalEnds[row];
    }

    int postal(int index) {
        return postals[index];
    }

    /** A code as a number; codes as long as each other sort alike. */
    static int number(String code) {
        return Integer.parseInt(code, RADIX);
    }

    /** The code of a commune that a number stands for. */
    static String text(int number) {
        char[] code = new char[CODE_LENGTH];
        int rest = number;
        for (int i = CODE_LENGTH - 1; i >= 0; i--) {
            code[i] = Character.toUpperCase(Character.forDigit(rest % RADIX, RADIX));
            rest /= RADIX;
        }
        return new String(code);
    }
}
