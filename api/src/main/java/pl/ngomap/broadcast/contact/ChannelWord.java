package pl.ngomap.broadcast.contact;

import jakarta.persistence.AttributeConverter;

/** As the database writes a channel. */
class ChannelWord implements AttributeConverter<Channel, String> {

  @Override
  public String convertToDatabaseColumn(Channel channel) {
    return channel.word();
  }

  @Override
  public Channel convertToEntityAttribute(String word) {
    return Channel.of(word);
  }
}
