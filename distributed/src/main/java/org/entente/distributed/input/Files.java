package org.entente.distributed.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * Files wherever they lie: on this machine, on HDFS, in a bucket. Works on the driver and on
 * executors, each time with the settings that Spark was given.
 */
public final class Files {

  private final Configuration configuration;

  private Files(Configuration configuration) {
    this.configuration = configuration;
  }

  /** For whoever runs inside Spark. */
  public static Files here() {
    return new Files(SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf()));
  }

  Configuration configuration() {
    return configuration;
  }

  private FileSystem system(String address) throws IOException {
    return new Path(address).getFileSystem(configuration);
  }

  /** Opens a file; the caller closes it. */
  public FSDataInputStream open(String address) throws IOException {
    return system(address).open(new Path(address));
  }

  public boolean exists(String address) throws IOException {
    return system(address).exists(new Path(address));
  }

  public byte[] readAll(String address) throws IOException {
    try (InputStream in = open(address)) {
      return in.readAllBytes();
    }
  }

  /** Takes what goes into a file. */
  @FunctionalInterface
  public interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file that is there wholly or not at all; one of that name is replaced. */
  public void write(String address, Writer writer) throws IOException {
    FileSystem system = system(address);
    Path half = new Path(address + "." + java.util.UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = system.create(half, true)) {
        writer.write(out);
      }
      Path whole = new Path(address);
      if (!system.rename(half, whole)) {
        // Some file systems do not replace; what is there holds the same or is out of date.
        system.delete(whole, false);
        if (!system.rename(half, whole) && !system.exists(whole)) {
          throw new IOException("Cannot write " + address);
        }
      }
    } finally {
      system.delete(half, false);
    }
  }

  /** Addresses of what lies in a folder, by name; nothing where there is no such folder. */
  public List<String> list(String folder) throws IOException {
    FileSystem system = system(folder);
    if (!system.exists(new Path(folder))) {
      return List.of();
    }
    return Arrays.stream(system.listStatus(new Path(folder)))
        .map(status -> status.getPath().toString())
        .sorted()
        .toList();
  }

  /** All files below a folder, or the file itself, by name; hidden ones are left out. */
  List<FileStatus> below(String address) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    walk(system(address), system(address).getFileStatus(new Path(address)), files);
    return files;
  }

  private static void walk(FileSystem system, FileStatus at, List<FileStatus> files)
      throws IOException {
    if (!at.isDirectory()) {
      files.add(at);
      return;
    }
    FileStatus[] children = system.listStatus(at.getPath());
    Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        walk(system, child, files);
      }
    }
  }

  /** Deletes a file, or a folder with all that is in it, if it is there. */
  public void delete(String address) throws IOException {
    system(address).delete(new Path(address), true);
  }
}
