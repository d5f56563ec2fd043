package vn.congxa.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;

/** How indexes are written: by one thread, few segments, newest first. */
final class WriterConfig {
  private static final double BUFFER_MB = 16;
  private static final int MOST_SEGMENTS = 6;

  private WriterConfig() {}

  static IndexWriterConfig create() {
    var merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(MOST_SEGMENTS);
    merging.setNoCFSRatio(0);
    var newestFirst = LongField.newSortField(Fields.AT, true, SortedNumericSelector.Type.MIN);
    return new IndexWriterConfig(new None())
        .setIndexSort(new Sort(newestFirst))
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(merging)
        .setUseCompoundFile(false)
        .setRAMBufferSizeMB(BUFFER_MB);
  }

  /** Words are cut by ourselves. */
  private static final class None extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      throw new UnsupportedOperationException(field);
    }
  }
}
