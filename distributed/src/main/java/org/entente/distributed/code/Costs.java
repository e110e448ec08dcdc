package org.entente.distributed.code;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Adds up what the tasks of a run cost. */
public final class Costs extends SparkListener {

  private final AtomicLong tasks = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong runMillis = new AtomicLong();
  private final AtomicLong cpuNanos = new AtomicLong();
  private final AtomicLong shuffleBytes = new AtomicLong();
  private final AtomicLong spilledBytes = new AtomicLong();
  private final AtomicLong writtenBytes = new AtomicLong();
  private final AtomicLong peakBytes = new AtomicLong();

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    tasks.incrementAndGet();
    if (!end.taskInfo().successful()) {
      failed.incrementAndGet();
    }
    @Nullable TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) {
      runMillis.addAndGet(metrics.executorRunTime());
      cpuNanos.addAndGet(metrics.executorCpuTime());
      shuffleBytes.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
      spilledBytes.addAndGet(metrics.diskBytesSpilled());
      writtenBytes.addAndGet(metrics.outputMetrics().bytesWritten());
      peakBytes.accumulateAndGet(metrics.peakExecutionMemory(), Math::max);
    }
  }

  public long shuffleBytes() {
    return shuffleBytes.get();
  }

  /** Adds what was counted so far, in the units that the names say. */
  public void into(ObjectNode node) {
    node.put("tasks", tasks.get());
    node.put("failed_tasks", failed.get());
    node.put("task_seconds", runMillis.get() / 1e3);
    node.put("task_thread_cpu_seconds", cpuNanos.get() / 1e9);
    node.put("shuffle_bytes", shuffleBytes.get());
    node.put("spilled_bytes", spilledBytes.get());
    node.put("written_bytes", writtenBytes.get());
    node.put("peak_execution_bytes_of_a_task", peakBytes.get());
  }
}
