package pl.ngomap.tile;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads Mapbox Vector Tiles as their specification 2.1 says, as far as attributes go. */
final class ReadTile {

  private static final int LAYER = 3;
  private static final int NAME = 1;
  private static final int FEATURE = 2;
  private static final int KEY = 3;
  private static final int VALUE = 4;
  private static final int TAGS = 2;

  private ReadTile() {}

  /** The attributes of each feature, by layer. */
  static Map<String, List<Map<String, Object>>> layers(byte[] tile) throws IOException {
    Map<String, List<Map<String, Object>>> layers = new LinkedHashMap<>();
    CodedInputStream in = CodedInputStream.newInstance(tile);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == LAYER) {
        readLayer(in.readByteArray(), layers);
      } else {
        in.skipField(tag);
      }
    }
    return layers;
  }

  private static void readLayer(byte[] bytes, Map<String, List<Map<String, Object>>> layers)
      throws IOException {
    String name = null;
    List<byte[]> features = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case NAME -> name = in.readString();
        case FEATURE -> features.add(in.readByteArray());
        case KEY -> keys.add(in.readString());
        case VALUE -> values.add(value(in.readByteArray()));
        default -> in.skipField(tag);
      }
    }
    List<Map<String, Object>> read = new ArrayList<>();
    for (byte[] feature : features) {
      read.add(attributes(feature, keys, values));
    }
    layers.put(name, read);
  }

  private static Object value(byte[] bytes) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(bytes);
    int tag = in.readTag();
    return switch (WireFormat.getTagFieldNumber(tag)) {
      case 1 -> in.readString();
      case 2 -> in.readFloat();
      case 3 -> in.readDouble();
      case 4 -> in.readInt64();
      case 5 -> in.readUInt64();
      case 6 -> in.readSInt64();
      default -> in.readBool();
    };
  }

  private static Map<String, Object> attributes(
      byte[] feature, List<String> keys, List<Object> values) throws IOException {
    Map<String, Object> attributes = new HashMap<>();
    CodedInputStream in = CodedInputStream.newInstance(feature);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) != TAGS) {
        in.skipField(tag);
        continue;
      }
      int end = in.pushLimit(in.readRawVarint32());
      while (!in.isAtEnd()) {
        attributes.put(keys.get(in.readUInt32()), values.get(in.readUInt32()));
      }
      in.popLimit(end);
    }
    return attributes;
  }
}
