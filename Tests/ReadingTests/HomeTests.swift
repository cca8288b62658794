import Testing

@testable import Reading

@Suite struct HomeTests {
  @Test(arguments: [
    ("清溪市环境保护局", "清溪市"), ("清溪市市场监督管理局", "清溪市"), ("清溪市城市管理局", "清溪市"),
    ("清溪县乡村振兴局", "清溪县"), ("云岭省清溪市东塘区人民政府", "云岭省清溪市东塘区"), ("水务局", ""),
  ])
  func `an office's home ends where its business begins`(office: String, home: String) {
    #expect(FrameReader.home(of: office) == home)
  }
}
