package outsider_sorting.spill;

interface RowSource {
    /** Fills the run, returns the number of rows. */
    int fill(RunMemory run);

    static RowSource counting(long from, int rows) {
        return run -> {
            for (int i = 0; i < rows; i++) {
                run.row(i, from + i, i);
            }
            return rows;
        };
    }
}
