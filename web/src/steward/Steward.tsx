export default function Steward() {
  return <h1>Steward</h1>;
}
