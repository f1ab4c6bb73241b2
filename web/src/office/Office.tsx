export default function Office() {
  return <h1>Office</h1>;
}
